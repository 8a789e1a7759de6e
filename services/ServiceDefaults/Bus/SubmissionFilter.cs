using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Puts the submission id on every log line and on the span of a message's handling, and leaves it for the error path.</summary>
/// <param name="logger">Carries the scope.</param>
public sealed class SubmissionFilter<T>(ILogger<SubmissionFilter<T>> logger) : IFilter<ConsumeContext<T>>
    where T : class
{
    /// <inheritdoc />
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        if (Submission.Of(context.Message) is not { } submission)
        {
            await next.Send(context);
            return;
        }

        context.ReceiveContext.GetOrAddPayload(() => submission);
        Activity.Current?.SetTag("newspipeline.submission_id", submission.Id);
        using (logger.BeginScope(new Dictionary<string, object> { ["SubmissionId"] = submission.Id }))
            await next.Send(context);
    }

    /// <inheritdoc />
    public void Probe(ProbeContext context) => context.CreateFilterScope("submission");
}
