using Microsoft.Extensions.Diagnostics.HealthChecks;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Topology;

namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>Ready when the bus receives and every exchange, queue and binding is there. Looks at most every ten seconds.</summary>
/// <param name="endpoint">The broker.</param>
/// <param name="state">Whether the bus was started.</param>
/// <param name="time">The clock.</param>
public sealed class TopologyHealthCheck(RabbitMqEndpoint endpoint, StartState state, TimeProvider time) : IHealthCheck, IDisposable
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _gate = new(1, 1);
    private HealthCheckResult _last;
    private long _checkedAt = long.MinValue;

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!state.Started)
            return HealthCheckResult.Unhealthy(state.WaitingFor is { } what ? $"waiting for {what}" : "starting");
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_checkedAt != long.MinValue && time.GetElapsedTime(_checkedAt) < Freshness)
                return _last;
            _last = await LookAsync(cancellationToken);
            _checkedAt = time.GetTimestamp();
            return _last;
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _gate.Dispose();

    private async Task<HealthCheckResult> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await PipelineTopology.ConnectAsync(endpoint, "readiness", cancellationToken);
            await PipelineTopology.CheckAsync(connection, cancellationToken);
            return HealthCheckResult.Healthy("every exchange, queue and binding is there");
        }
#pragma warning disable CA1031 // A health check reports, whatever the cause.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return HealthCheckResult.Unhealthy($"broker at {endpoint}: {(e.InnerException ?? e).Message}");
        }
    }
}
