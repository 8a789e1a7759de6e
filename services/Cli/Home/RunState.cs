using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Home;

/// <summary>What <c>newspipe up</c> started, and with what, so that every later command finds it.</summary>
public sealed record RunState
{
    /// <summary>The broker, password included.</summary>
    public required string RabbitMqUrl { get; init; }

    /// <summary>The database, password included.</summary>
    public required string PostgresUrl { get; init; }

    /// <summary>The broker's management API, password included; null where none is known.</summary>
    public string? ManagementUrl { get; init; }

    /// <summary>True where the broker is a process of ours.</summary>
    public bool OwnsRabbitMq { get; init; }

    /// <summary>True where the database is a process of ours.</summary>
    public bool OwnsPostgres { get; init; }

    /// <summary>The broker and database the services were started with. They read them once: other ones need a new start.</summary>
    public string? ServiceEndpoints { get; init; }

    /// <summary>The settings the services were given, by environment variable.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The health port of each service.</summary>
    public IReadOnlyDictionary<string, int> HealthPorts { get; init; } = new Dictionary<string, int>();

    /// <summary>The process that watches the services; null where it was stopped.</summary>
    public ProcessIdentity? Supervisor { get; init; }
}
