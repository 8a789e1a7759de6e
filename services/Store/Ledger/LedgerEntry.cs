using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Topology;
using NewsPipeline.Store.Text;

namespace NewsPipeline.Store.Ledger;

/// <summary>A state that a message reports of a submission.</summary>
public sealed record LedgerEntry
{
    /// <summary>The submission.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed.</summary>
    public string? Url { get; init; }

    /// <summary>One of <see cref="LedgerStates"/>.</summary>
    public required string State { get; init; }

    /// <summary>The stage that gave the state.</summary>
    public required string Stage { get; init; }

    /// <summary>How far along it is: 100 for final states, else tens by stage.</summary>
    public required short Rank { get; init; }

    /// <summary>Reason code.</summary>
    public string? Reason { get; init; }

    /// <summary>One line for a person.</summary>
    public string? Detail { get; init; }

    /// <summary>The queue the message lies in.</summary>
    public string? Queue { get; init; }

    /// <summary>HTTP status.</summary>
    public int? Status { get; init; }

    /// <summary>The article.</summary>
    public long? ArticleId { get; init; }

    /// <summary>The article's revision.</summary>
    public int? Revision { get; init; }

    /// <summary>When the state came about.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>The stages so far.</summary>
    public required IReadOnlyList<StageRun> Stages { get; init; }

    /// <summary>True where it is told as an event alone: the archive is a side branch, and its failure does not hold the article up.</summary>
    public bool IsSideBranch { get; init; }

    /// <summary>Rank of a final state.</summary>
    public const short FinalRank = 100;

    /// <summary>Whether the outcome is final.</summary>
    public bool IsTerminal => Rank == FinalRank;

    /// <summary>The page is here.</summary>
    public static LedgerEntry Fetched(PageFetched message) => new()
    {
        SubmissionId = message.SubmissionId,
        Url = StorableText.Of(message.Url),
        State = LedgerStates.Fetched,
        Stage = StageNames.Fetch,
        Rank = 20,
        OccurredAt = message.FetchedAt,
        Stages = message.Stages,
    };

    /// <summary>A stage has rejected it.</summary>
    public static LedgerEntry Rejected(ArticleRejected message) => new()
    {
        SubmissionId = message.SubmissionId,
        Url = StorableText.Of(message.Url),
        State = LedgerStates.Rejected,
        Stage = message.Stage,
        Rank = FinalRank,
        Reason = message.Reason,
        Detail = StorableText.OrNull(message.Detail),
        Status = message.Status,
        OccurredAt = message.RejectedAt,
        Stages = message.Stages,
    };

    /// <summary>It waits in a delay queue.</summary>
    public static LedgerEntry Deferred(FetchDeferred message) => new()
    {
        SubmissionId = message.SubmissionId,
        Url = StorableText.Of(message.Url),
        State = LedgerStates.Deferred,
        Stage = StageNames.Fetch,
        Rank = 10,
        Reason = message.Reason,
        Detail = StorableText.OrNull(message.Detail),
        Queue = message.Queue,
        OccurredAt = message.DeferredAt,
        Stages = message.Stages,
    };

    /// <summary>A stage has failed; what comes of its message later takes this state's place.</summary>
    public static LedgerEntry Failed(StageFailed message) => new()
    {
        SubmissionId = message.SubmissionId,
        Url = StorableText.OrNull(message.Url),
        State = LedgerStates.Failed,
        Stage = message.Stage,
        IsSideBranch = message.Queue == Queues.Error(Queues.Archive) || message.Queue == Queues.Quarantine(Queues.Archive),
        Rank = message.Stage switch { StageNames.Fetch => 15, StageNames.Clean => 25, StageNames.Extract => 35, _ => 45 },
        Reason = message.Reason,
        Detail = StorableText.OrNull(message.Detail),
        Queue = message.Queue,
        OccurredAt = message.FailedAt,
        Stages = message.Stages,
    };
}
