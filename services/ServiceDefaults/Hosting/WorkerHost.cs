using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.ServiceDefaults.Hosting;

/// <summary>Runs a worker: configuration, logs, telemetry, health, bus. Each service says what it receives, and nothing else.</summary>
public static partial class WorkerHost
{
    /// <summary>Runs until the process is told to stop.</summary>
    /// <param name="args">Command line; overrides the environment (<c>--Fetcher:Contact=…</c>).</param>
    /// <param name="stage">The stage of the service; also its name in telemetry.</param>
    /// <param name="configure">Registers the service's own parts and returns the queues it receives from.</param>
    /// <returns>The exit code: 0, or 1 where the configuration is wrong.</returns>
    public static async Task<int> RunAsync(string[] args, string stage, Func<WebApplicationBuilder, IReadOnlyList<StageEndpoint>> configure)
    {
        try
        {
            var app = Build(args, stage, configure);
            await app.RunAsync();
            return 0;
        }
        catch (Exception e) when (e is EndpointException or Microsoft.Extensions.Options.OptionsValidationException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static WebApplication Build(string[] args, string stage, Func<WebApplicationBuilder, IReadOnlyList<StageEndpoint>> configure)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.AddPipelineLogs();
        var health = builder.Configuration.GetSection("Health").Get<HealthOptions>() ?? new HealthOptions();
        builder.WebHost.UseUrls($"http://{health.Address}:{health.Port}");
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = PipelineBus.HostShutdownTimeout);

        var broker = RabbitMqEndpoint.Parse(builder.Configuration[RabbitMqEndpoint.Variable]);
        builder.Services.AddSingleton(broker);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<StartState>();
        builder.Services.AddPipelineTelemetry($"newspipeline-{stage}");
        builder.Services.AddHealthChecks().AddCheck<TopologyHealthCheck>("topology", tags: ["ready"]);
        builder.Services.AddSingleton<TopologyHealthCheck>();
        var endpoints = configure(builder);
        builder.Services.AddPipelineBus(broker, endpoints);
        builder.Services.AddHostedService<BusStarter>();

        var app = builder.Build();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync });
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("NewsPipeline");
        var connected = app.Services.GetServices<ConnectionNote>().Select(note => note.Text);
        LogStart(logger, stage, Telemetry.PipelineVersion.Current, string.Join(", ", [$"broker {broker}", .. connected, $"health on {health.Address}:{health.Port}"]));
        return app;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(string.Concat(report.Entries.Select(e => $"{e.Key}: {e.Value.Status}{(e.Value.Description is { } d ? $", {d}" : "")}\n")));
    }

    [LoggerMessage(LogLevel.Information, "{Stage} {Version} starts: {Connected}")]
    private static partial void LogStart(ILogger logger, string stage, string version, string connected);
}
