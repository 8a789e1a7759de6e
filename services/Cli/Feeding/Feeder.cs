using System.Diagnostics;
using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Telemetry;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.Cli.Feeding;

/// <summary>Sends URLs to the queue <c>fetch</c>: confirmed by the broker, and each the root of a trace of its own.</summary>
public sealed class Feeder : IAsyncDisposable
{
    /// <summary>Messages that may wait for their confirmation at once.</summary>
    public const int InFlight = 64;

    private static readonly TimeSpan StartDeadline = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan SendDeadline = TimeSpan.FromSeconds(30);

    private readonly IBusControl _bus;
    private readonly ISendEndpoint _fetch;
    private readonly string _broker;

    private Feeder(IBusControl bus, ISendEndpoint fetch, string broker) => (_bus, _fetch, _broker) = (bus, fetch, broker);

    /// <summary>Connects. The topology must have been declared.</summary>
    public static async Task<Feeder> StartAsync(RabbitMqEndpoint endpoint, CancellationToken cancellationToken)
    {
        LogContext.ConfigureCurrentLogContext(Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance);
        var bus = PipelineBus.CreateSender(endpoint, "newspipe feed");
        await bus.StartAsync(cancellationToken).WaitAsync(StartDeadline, cancellationToken);
        // An exchange address: a queue address would declare the queue again, without its arguments.
        var fetch = await bus.GetSendEndpoint(new Uri("exchange:" + Queues.Fetch));
        return new Feeder(bus, fetch, endpoint.ToString());
    }

    /// <summary>Feeds one URL and returns when the broker has it safe.</summary>
    /// <exception cref="CommandException">It was not confirmed in time.</exception>
    public async Task<FetchArticle> FeedAsync(string url, string fedBy)
    {
        // A root of its own for every URL, whatever activity the caller is in.
        Activity.Current = null;
        using var activity = PipelineTelemetry.Source.StartActivity("feed", ActivityKind.Internal);
        var message = new FetchArticle { Url = url, SubmissionId = Guid.CreateVersion7(), FedAt = TimeProvider.System.GetUtcNow(), FedBy = fedBy };
        activity?.SetTag("url.full", url);
        activity?.SetTag("newspipeline.submission_id", message.SubmissionId);
        try
        {
            // No token inside: a publish that is cancelled upsets the client's book of confirms. The deadline stands outside.
            await _fetch.Send(message, CancellationToken.None).WaitAsync(SendDeadline, CancellationToken.None);
            return message;
        }
        catch (Exception e) when (e is TimeoutException or MassTransitException or RabbitMQ.Client.Exceptions.RabbitMQClientException)
        {
            activity?.SetStatus(ActivityStatusCode.Error, e.Message);
            var reason = e is TimeoutException ? $"no confirmation within {SendDeadline.TotalSeconds:0} s" : e.GetBaseException().Message;
            throw new CommandException($"The broker at {_broker} did not take {url}: {reason}", "See `newspipe status`. What was fed before is safe and recorded.", ExitCodes.Unavailable);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _bus.StopAsync(TimeSpan.FromSeconds(10));
}
