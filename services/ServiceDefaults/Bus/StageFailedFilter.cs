using MassTransit;
using Microsoft.Extensions.Logging;
using NewsPipeline.Contracts;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>
/// On the way to an error queue: tells the ledger with a small <see cref="StageFailed"/>.
/// The message moves to the error queue whether or not that can be published.
/// </summary>
/// <param name="bus">What publishes the event; asked for when it is needed, since the bus is not yet made when its filters are.</param>
/// <param name="stage">The stage that failed.</param>
/// <param name="queue">The error queue the message moves to.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Where the failure is logged.</param>
public sealed partial class StageFailedFilter(Func<IBus> bus, string stage, string queue, TimeProvider time, ILogger<StageFailedFilter> logger)
    : IFilter<ExceptionReceiveContext>
{
    /// <inheritdoc />
    public async Task Send(ExceptionReceiveContext context, IPipe<ExceptionReceiveContext> next)
    {
        var failed = Describe(context);
        LogFailed(stage, failed.SubmissionId, queue, context.Exception);
        try
        {
            await bus().Publish(failed, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever keeps the event from going out must not keep the message from its error queue.
        catch (Exception e)
#pragma warning restore CA1031
        {
            LogNotTold(failed.SubmissionId, e);
        }

        await next.Send(context);
    }

    /// <inheritdoc />
    public void Probe(ProbeContext context) => context.CreateFilterScope("stageFailed");

    private StageFailed Describe(ExceptionReceiveContext context)
    {
        var submission = context.TryGetPayload(out Submission? read) ? read : null;
        var exception = context.Exception;
        return new StageFailed
        {
            SubmissionId = submission?.Id ?? SubmissionIds.FromBody(context.Body.GetBytes()),
            Url = submission?.Url is { } url ? Cut(url, 2048) : null,
            Stage = stage,
            Queue = queue,
            Reason = submission is not null ? ReasonCodes.StageException : ReasonCodes.UnreadableMessage,
            Exception = exception.GetType().FullName,
            Detail = Cut((exception.InnerException ?? exception).Message.ReplaceLineEndings(" "), 500),
            FailedAt = time.GetUtcNow(),
            Stages = submission?.Stages ?? [],
        };
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    [LoggerMessage(LogLevel.Error, "{Stage} failed for good on submission {SubmissionId}; the message lies in {Queue}")]
    private partial void LogFailed(string stage, Guid submissionId, string queue, Exception exception);

    [LoggerMessage(LogLevel.Warning, "The failure of submission {SubmissionId} could not be published; its message still goes to the error queue")]
    private partial void LogNotTold(Guid submissionId, Exception exception);
}
