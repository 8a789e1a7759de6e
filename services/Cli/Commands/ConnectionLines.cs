using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Output;
using NewsPipeline.ServiceDefaults.Endpoints;

namespace NewsPipeline.Cli.Commands;

/// <summary>The lines that say where broker and database are. Passwords are printed for servers of our own (nobody else knows them), and masked for others.</summary>
public static class ConnectionLines
{
    /// <summary>Prints them to standard output.</summary>
    public static void Print(RunState run)
    {
        Terminal.Print($"RABBITMQ_URL={Broker(run)}");
        Terminal.Print($"POSTGRES_URL={Database(run)}");
        if (run.ManagementUrl is { } management)
            Terminal.Print($"RABBITMQ_MANAGEMENT_URL={(run.OwnsRabbitMq ? management : WithoutLogin(management))}");
    }

    /// <summary>The broker's connection string.</summary>
    public static string Broker(RunState run) => run.OwnsRabbitMq ? run.RabbitMqUrl : RabbitMqEndpoint.Parse(run.RabbitMqUrl).ToString();

    /// <summary>The database's connection string.</summary>
    public static string Database(RunState run) => run.OwnsPostgres ? run.PostgresUrl : PostgresEndpoint.Parse(run.PostgresUrl).ToString();

    private static string WithoutLogin(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? $"{uri.Scheme}://{uri.Authority}{uri.AbsolutePath}" : url;
}
