using System.Diagnostics;
using System.Text;
using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Telemetry;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Fetcher.Consumers;

/// <summary>
/// Completes what a plain AMQP client sends: gives it a submission id, and takes its <c>traceparent</c> (W3C Trace Context) over.
/// The complete command is sent to <c>fetch</c> again and confirmed before the first is acknowledged, so that the id never changes after that.
/// </summary>
public static class Completion
{
    // MassTransit's own header, which its producers set in place of traceparent.
    private const string MassTransitTrace = "MT-Activity-Id";

    /// <summary>Whether the command lacks its submission id, or carries a trace that the bus does not see.</summary>
    public static bool IsNeeded(ConsumeContext<FetchArticle> context) =>
        context.Message.SubmissionId is null || context.Message.SubmissionId == Guid.Empty || ForeignTrace(context) is not null;

    /// <summary>Sends the complete command.</summary>
    public static async Task SendAgainAsync(ConsumeContext<FetchArticle> context, DateTimeOffset now)
    {
        var command = context.Message with
        {
            SubmissionId = context.Message.SubmissionId is { } id && id != Guid.Empty ? id : NewId(context),
            FedAt = context.Message.FedAt ?? now,
        };
        // Where the sending fails, the error path knows whose message it was.
        context.ReceiveContext.GetOrAddPayload(() => new Submission(command.SubmissionId.Value, command.Url, []));
        using var activity = PipelineTelemetry.Source.StartActivity("feed", ActivityKind.Consumer, ForeignTrace(context) ?? Activity.Current?.Context ?? default);
        activity?.SetTag("newspipeline.submission_id", command.SubmissionId);
        var endpoint = await context.GetSendEndpoint(new Uri($"exchange:{Queues.Fetch}"));
        await endpoint.SendConfirmedAsync(command);
    }

    private static Guid NewId(ConsumeContext<FetchArticle> context)
    {
        var messageId = context.ReceiveContext.TryGetPayload(out RabbitMqBasicConsumeContext? rabbit) && !string.IsNullOrEmpty(rabbit.Properties.MessageId)
            ? rabbit.Properties.MessageId
            : context.MessageId?.ToString();
        // With the URL, since some producers number their messages from 1 again at every start.
        return messageId is null ? Guid.NewGuid() : SubmissionIds.FromMessageId($"{messageId}\n{context.Message.Url}");
    }

    private static ActivityContext? ForeignTrace(ConsumeContext<FetchArticle> context)
    {
        var headers = context.ReceiveContext.TransportHeaders;
        if (headers.TryGetHeader(MassTransitTrace, out _) || !headers.TryGetHeader("traceparent", out var parent))
            return null;
        headers.TryGetHeader("tracestate", out var state);
        return ActivityContext.TryParse(Text(parent), Text(state), isRemote: true, out var trace) ? trace : null;
    }

    private static string? Text(object? header) => header is byte[] bytes ? Encoding.ASCII.GetString(bytes) : header as string;
}
