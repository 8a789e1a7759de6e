namespace NewsPipeline.Cli.Status;

/// <summary>A service as it is now.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Pid">Its process; null where it does not run.</param>
/// <param name="Ready">Whether it says it is ready.</param>
/// <param name="Detail">What it says of itself.</param>
/// <param name="UpSince">When it was started (UTC).</param>
/// <param name="Restarts">How often it was started again after it had ended by itself.</param>
/// <param name="HealthUrl">Where it answers.</param>
public sealed record ServiceStatus(string Name, int? Pid, bool Ready, string Detail, DateTimeOffset? UpSince, int Restarts, string HealthUrl);
