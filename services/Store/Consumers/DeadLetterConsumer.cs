using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Store.Consumers;

/// <summary>Queue <c>dead_letters</c>: a copy of each message that was quarantined; tells the ledger. The message itself lies in the quarantine queue.</summary>
/// <param name="time">The clock.</param>
public sealed class DeadLetterConsumer(TimeProvider time)
    : IConsumer<FetchArticle>, IConsumer<PageFetched>, IConsumer<PageCleaned>, IConsumer<ArticleExtracted>, IConsumer<ArticleRejected>, IConsumer<FetchDeferred>
{
    /// <inheritdoc />
    public Task Consume(ConsumeContext<FetchArticle> context) => TellAsync(context);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<PageFetched> context) => TellAsync(context);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<PageCleaned> context) => TellAsync(context);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<ArticleExtracted> context) => TellAsync(context);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<ArticleRejected> context) => TellAsync(context);

    /// <inheritdoc />
    public Task Consume(ConsumeContext<FetchDeferred> context) => TellAsync(context);

    private Task TellAsync<T>(ConsumeContext<T> context)
        where T : class
    {
        // Set by the broker when it dead-letters for the first time; a suspect was dead-lettered from its stage's queue first.
        var queue = context.ReceiveContext.TransportHeaders.Get<string>("x-first-death-queue") ?? Queues.Fetch;
        var submission = Submission.Of(context.Message);
        return context.PublishConfirmedAsync(new StageFailed
        {
            SubmissionId = submission?.Id ?? SubmissionIds.FromBody(context.ReceiveContext.Body.GetBytes()),
            Url = submission?.Url is { } url ? OneLine.Url(url) : null,
            Stage = queue is Queues.Archive or Queues.Outcome ? StageNames.Store : queue,
            Queue = Queues.Quarantine(queue),
            Reason = ReasonCodes.DeliveryLimit,
            Detail = $"never acknowledged: more than {TopologyTable.DeliveryLimit} times among others, then alone",
            FailedAt = time.GetUtcNow(),
            Stages = submission?.Stages ?? [],
        });
    }
}
