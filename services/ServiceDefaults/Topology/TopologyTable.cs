using NewsPipeline.Contracts;

namespace NewsPipeline.ServiceDefaults.Topology;

/// <summary>
/// The whole topology of the pipeline in one place. Every service and <c>newspipe topology</c> declare all of it before traffic,
/// since RabbitMQ drops what is published to an exchange without a queue.
/// All exchanges are durable and fanout, all queues durable quorum queues.
/// </summary>
public static class TopologyTable
{
    /// <summary>Deliveries of a message before it counts as a suspect. Each process kill counts against every prefetched message.</summary>
    public const int DeliveryLimit = 20;

    /// <summary>
    /// Deliveries of a suspect, tried alone, before it is quarantined. From RabbitMQ 4.3 on, a message brings the count of its first queue
    /// along, and so is tried alone once.
    /// </summary>
    public const int SuspectDeliveryLimit = 2;

    /// <summary>
    /// The arguments of a queue where messages lie. The limit is as good as none, and stated all the same:
    /// RabbitMQ 4 puts 20 where nothing is said, and drops what exceeds it.
    /// </summary>
    public static IReadOnlyDictionary<string, object?> PlainArguments { get; } =
        new Dictionary<string, object?> { ["x-queue-type"] = "quorum", ["x-delivery-limit"] = 1_000_000 };

    /// <summary>Which queues receive which message; a message without a queue here may have no listener.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<string>> Routes { get; } = new Dictionary<Type, IReadOnlyList<string>>
    {
        [typeof(FetchArticle)] = [Queues.Fetch],
        [typeof(PageFetched)] = [Queues.Clean, Queues.Archive],
        [typeof(PageCleaned)] = [Queues.Extract],
        [typeof(ArticleExtracted)] = [Queues.Store],
        [typeof(ArticleStored)] = [],
        [typeof(ArticleRejected)] = [Queues.Outcome],
        [typeof(FetchDeferred)] = [Queues.Outcome],
        [typeof(StageFailed)] = [Queues.Outcome],
    };

    /// <summary>Every exchange.</summary>
    public static IReadOnlyList<string> Exchanges { get; } =
    [
        .. Routes.Keys.Select(MessageExchange),
        .. Queues.Stages,
        .. Queues.Stages.Select(Queues.Suspect),
        .. Queues.Stages.Select(Queues.Quarantine),
        Queues.DeadLetters,
    ];

    /// <summary>Every queue.</summary>
    public static IReadOnlyList<QueueDeclaration> AllQueues { get; } =
    [
        .. Queues.Stages.Select(q => new QueueDeclaration(q, "stage", StageArguments(q))),
        .. Queues.Stages.Select(q => new QueueDeclaration(Queues.Suspect(q), "tried again, alone", SuspectArguments(q))),
        .. Queues.Stages.Select(q => new QueueDeclaration(Queues.Quarantine(q), "dead letters that ended the process", PlainArguments)),
        .. Queues.Stages.Select(q => new QueueDeclaration(Queues.Error(q), "the consumer threw", PlainArguments)),
        .. Queues.Stages.Select(q => new QueueDeclaration(Queues.Skipped(q), "of a type nobody reads here", PlainArguments)),
        new QueueDeclaration(Queues.DeadLetters, "copies of dead letters, for the ledger", PlainArguments),
        new QueueDeclaration(Queues.Error(Queues.DeadLetters), "the consumer threw", PlainArguments),
        new QueueDeclaration(Queues.Skipped(Queues.DeadLetters), "of a type nobody reads here", PlainArguments),
    ];

    /// <summary>Every binding.</summary>
    public static IReadOnlyList<BindingDeclaration> Bindings { get; } =
    [
        .. Routes.SelectMany(r => r.Value.Select(q => new BindingDeclaration(MessageExchange(r.Key), q, ToQueue: false))),
        .. Queues.Stages.Select(q => new BindingDeclaration(q, q, ToQueue: true)),
        .. Queues.Stages.Select(q => new BindingDeclaration(Queues.Suspect(q), Queues.Suspect(q), ToQueue: true)),
        .. Queues.Stages.Select(q => new BindingDeclaration(Queues.Quarantine(q), Queues.Quarantine(q), ToQueue: true)),
        .. Queues.Stages.Select(q => new BindingDeclaration(Queues.Quarantine(q), Queues.DeadLetters, ToQueue: true)),
        new BindingDeclaration(Queues.DeadLetters, Queues.DeadLetters, ToQueue: true),
    ];

    /// <summary>The exchange a message is published to; the name follows from namespace and type name, and is frozen.</summary>
    public static string MessageExchange(Type message) => $"{message.Namespace}:{message.Name}";

    /// <summary>The arguments of a stage's queue.</summary>
    public static IReadOnlyDictionary<string, object?> StageArguments(string queue) =>
        WithDeadLetters(Queues.Suspect(queue), DeliveryLimit);

    /// <summary>The arguments of a suspects' queue; its dead letters go to quarantine and, as a copy, to the ledger.</summary>
    public static IReadOnlyDictionary<string, object?> SuspectArguments(string queue) =>
        WithDeadLetters(Queues.Quarantine(queue), SuspectDeliveryLimit);

    private static Dictionary<string, object?> WithDeadLetters(string exchange, int limit) => new()
    {
        ["x-queue-type"] = "quorum",
        ["x-delivery-limit"] = limit,
        ["x-dead-letter-exchange"] = exchange,
        // At least once, so that a broker that dies between the queues loses nothing; it requires reject-publish.
        ["x-dead-letter-strategy"] = "at-least-once",
        ["x-overflow"] = "reject-publish",
    };

}
