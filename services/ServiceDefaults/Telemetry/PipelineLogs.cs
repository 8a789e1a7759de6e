using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsPipeline.ServiceDefaults.Telemetry;

/// <summary>Structured logs: one JSON object a line on standard output, with time (UTC), level, message, submission id and trace id.</summary>
public static class PipelineLogs
{
    /// <summary>Sets the log format and the levels of noisy libraries.</summary>
    public static void AddPipelineLogs(this ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.Configure(options => options.ActivityTrackingOptions = ActivityTrackingOptions.TraceId | ActivityTrackingOptions.SpanId);
        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        // Whoever asks for /health/ready gets the answer; a service that starts would log an error with every question.
        logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        logging.AddFilter("MassTransit", LogLevel.Warning);
        // A stage that fails is told once, by our own line; the library's repeats it with its stack.
        logging.AddFilter("MassTransit.ReceiveTransport", LogLevel.Critical);
    }
}
