using MassTransit;
using Microsoft.Extensions.Logging;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>
/// Tells the ledger, with a small <see cref="StageFailed"/>, that a message now lies in a queue for trouble.
/// The message moves there whether or not that can be told.
/// </summary>
/// <param name="bus">What publishes the event; asked for when it is needed, since the bus is not yet made when its filters are.</param>
/// <param name="stage">The stage that failed.</param>
/// <param name="queue">The queue the message moves to.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where the failure is logged.</param>
public sealed partial class FailureNotice(Func<IBus> bus, string stage, string queue, TimeProvider time, ILogger<FailureNotice> logger)
{
    /// <summary>Logs the failure and publishes it.</summary>
    /// <param name="context">The message.</param>
    /// <param name="exception">What was thrown; null where nobody reads such messages.</param>
    public async Task TellAsync(ReceiveContext context, Exception? exception)
    {
        var failed = Describe(context, exception);
        LogFailed(stage, failed.SubmissionId, queue, exception);
        // The ledger itself has failed: to tell it so would fail again, and again.
        if (queue == Queues.Error(Queues.Outcome))
            return;
        try
        {
            await bus().PublishConfirmedAsync(failed);
        }
#pragma warning disable CA1031 // Whatever keeps the event from going out must not keep the message from its queue.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogNotTold(failed.SubmissionId, e);
        }
    }

    private StageFailed Describe(ReceiveContext context, Exception? exception)
    {
        var submission = context.TryGetPayload(out Submission? read) ? read : null;
        var detail = exception is null ? "a message of a type that no consumer reads here" : (exception.InnerException ?? exception).Message;
        return new StageFailed
        {
            SubmissionId = submission?.Id ?? SubmissionIds.FromBody(context.Body.GetBytes()),
            Url = submission?.Url is { } url ? OneLine.Url(url) : null,
            Stage = stage,
            Queue = queue,
            Reason = submission is not null ? ReasonCodes.StageException : ReasonCodes.UnreadableMessage,
            Exception = exception?.GetType().FullName,
            Detail = OneLine.Detail(detail),
            FailedAt = time.GetUtcNow(),
            Stages = submission?.Stages ?? [],
        };
    }

    [LoggerMessage(LogLevel.Error, "{Stage} failed for good on submission {SubmissionId}; the message lies in {Queue}")]
    private partial void LogFailed(string stage, Guid submissionId, string queue, Exception? exception);

    [LoggerMessage(LogLevel.Warning, "The failure of submission {SubmissionId} could not be published; its message still goes to its queue")]
    private partial void LogNotTold(Guid submissionId, Exception exception);
}
