using NewsPipeline.Store.Queries;

namespace NewsPipeline.Cli.Status;

/// <summary>The pipeline as it is now; what <c>newspipe status --json</c> prints.</summary>
public sealed record PipelineStatus
{
    /// <summary>The folder with data, logs and state.</summary>
    public required string Home { get; init; }

    /// <summary>The broker's connection string; the password masked unless the broker is one of ours. Null where none is known.</summary>
    public string? RabbitMqUrl { get; init; }

    /// <summary>The database's connection string; the password masked unless the database is one of ours. Null where none is known.</summary>
    public string? PostgresUrl { get; init; }

    /// <summary>What is wrong, a line each; empty where all is well.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>The services that were started from here.</summary>
    public required IReadOnlyList<ServiceStatus> Services { get; init; }

    /// <summary>The queues.</summary>
    public required IReadOnlyList<QueueStatus> Queues { get; init; }

    /// <summary>Why there are no rates; null where there are.</summary>
    public string? NoRates { get; init; }

    /// <summary>Submissions by state and reason.</summary>
    public required IReadOnlyList<LedgerTotal> Ledger { get; init; }

    /// <summary>How many submissions were recorded as fed from here.</summary>
    public long FedFromHere { get; init; }
}
