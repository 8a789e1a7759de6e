using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Cli.Home;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Commands;

/// <summary>The lines that say where broker and database are.</summary>
public static class ConnectionLines
{
    /// <summary>Assignments for a shell, <c>RABBITMQ_URL=amqp://…</c>, passwords included; of our own servers alone, since whoever names others has theirs set already.</summary>
    public static IEnumerable<string> OfOurs(RunState run)
    {
        if (run.OwnsRabbitMq)
            yield return $"{RabbitMqEndpoint.Variable}={run.RabbitMqUrl}";
        if (run.OwnsPostgres)
            yield return $"{PostgresEndpoint.Variable}={run.PostgresUrl}";
        if (run is { OwnsRabbitMq: true, ManagementUrl: { } management })
            yield return $"{PipelineEndpoints.ManagementVariable}={management}";
    }

    /// <summary>For people: the servers that are not ours, passwords masked.</summary>
    public static IEnumerable<string> OfOthers(RunState run)
    {
        if (!run.OwnsRabbitMq)
            yield return $"broker: {RabbitMqEndpoint.Parse(run.RabbitMqUrl)}";
        if (!run.OwnsPostgres)
            yield return $"database: {PostgresEndpoint.Parse(run.PostgresUrl)}";
    }
}
