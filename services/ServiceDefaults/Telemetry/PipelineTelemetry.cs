using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace NewsPipeline.ServiceDefaults.Telemetry;

/// <summary>
/// Traces and metrics of a process. Spans are always made, so that every ledger row has its trace id;
/// they are exported (OTLP) only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set.
/// </summary>
public static class PipelineTelemetry
{
    /// <summary>The variable of the OpenTelemetry specification that turns exporting on.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Name of our own spans and instruments.</summary>
    public const string SourceName = "NewsPipeline";

    /// <summary>Our own spans.</summary>
    public static ActivitySource Source { get; } = new(SourceName, PipelineVersion.Current);

    /// <summary>Our own instruments.</summary>
    public static Meter Meter { get; } = new(SourceName, PipelineVersion.Current);

    private static readonly string[] Sources = [SourceName, "MassTransit", "Npgsql", "System.Net.Http"];
    private static readonly string[] Meters = [SourceName, "MassTransit", "Npgsql", "System.Net.Http", "System.Runtime"];

    /// <summary>Starts telemetry with the host, and flushes it when the host stops.</summary>
    public static void AddPipelineTelemetry(this IServiceCollection services, string serviceName) =>
        services.AddHostedService(_ => new TelemetryLifetime(serviceName));

    /// <summary>Starts telemetry for a program without a host; dispose it to flush.</summary>
    public static IDisposable Start(string serviceName)
    {
        var export = !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(EndpointVariable));
        return OpenTelemetrySdk.Create(builder =>
        {
            builder.ConfigureResource(resource => resource.AddService(serviceName, "newspipeline", PipelineVersion.Current));
            builder.WithTracing(tracing =>
            {
                tracing.AddSource(Sources);
                if (export)
                    tracing.AddOtlpExporter();
            });
            if (export)
                builder.WithMetrics(metrics => metrics.AddMeter(Meters).AddOtlpExporter());
        });
    }

    private sealed class TelemetryLifetime(string serviceName) : IHostedService, IDisposable
    {
        private IDisposable? _sdk;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _sdk = Start(serviceName);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() => _sdk?.Dispose();
    }
}
