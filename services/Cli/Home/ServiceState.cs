using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Home;

/// <summary>One service under the supervisor.</summary>
public sealed record ServiceState
{
    /// <summary>Its name, such as <c>fetcher</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where it answers <c>/health/live</c> and <c>/health/ready</c> on 127.0.0.1.</summary>
    public required int HealthPort { get; init; }

    /// <summary>Its process; null between two starts.</summary>
    public ProcessIdentity? Process { get; init; }

    /// <summary>When it was last started (UTC).</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>How often it was started again after it had ended by itself.</summary>
    public int Restarts { get; init; }

    /// <summary>The exit code of the last end; null while it never ended.</summary>
    public int? LastExitCode { get; init; }
}
