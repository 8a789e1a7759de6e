using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>
/// Waits for the broker (and what else a service needs), declares the whole topology, then starts the bus.
/// Meanwhile the service is alive, and says that it is not ready.
/// </summary>
/// <param name="bus">The bus.</param>
/// <param name="endpoint">The broker.</param>
/// <param name="prerequisites">What must be there before the bus starts, such as the schema of the database.</param>
/// <param name="state">What the readiness check reads.</param>
/// <param name="logger">Where waiting is logged.</param>
public sealed partial class BusStarter(
    IBusControl bus, RabbitMqEndpoint endpoint, IEnumerable<IStartPrerequisite> prerequisites, StartState state, ILogger<BusStarter> logger) : BackgroundService
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(2);
    private bool _started;

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // A start that waits for the broker ends only with the bus.
        if (_started && !state.Started)
            await bus.StopAsync(TimeSpan.FromSeconds(10));
        await base.StopAsync(cancellationToken);
        if (state.Started)
            await bus.StopAsync(PipelineBus.BusStopTimeout);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await UntilDoneAsync($"the broker at {endpoint}", token => PipelineTopology.DeclareAsync(endpoint, token), stoppingToken);
        foreach (var prerequisite in prerequisites)
            await UntilDoneAsync(prerequisite.Name, prerequisite.CheckAsync, stoppingToken);
        // Not the stopping token: a start that is cancelled half-way leaves endpoints that cannot be stopped.
        _started = true;
        await bus.StartAsync(CancellationToken.None);
        state.Started = true;
        LogStarted(endpoint.ToString());
    }

    private async Task UntilDoneAsync(string what, Func<CancellationToken, Task> action, CancellationToken stoppingToken)
    {
        string? last = null;
        while (true)
        {
            try
            {
                await action(stoppingToken);
                return;
            }
#pragma warning disable CA1031 // Whatever is wrong with the broker or the database now may be mended the next moment.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                var reason = (e.InnerException ?? e).Message;
                state.WaitingFor = $"{what}: {reason}";
                if (reason != last)
                    LogWaiting(what, reason);
                last = reason;
            }

            await Task.Delay(RetryDelay, stoppingToken);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Waiting for {What}: {Reason}")]
    private partial void LogWaiting(string what, string reason);

    [LoggerMessage(LogLevel.Information, "Receiving from {Broker}")]
    private partial void LogStarted(string broker);
}
