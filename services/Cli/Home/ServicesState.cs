namespace NewsPipeline.Cli.Home;

/// <summary>The services as their supervisor last saw them.</summary>
public sealed record ServicesState(IReadOnlyList<ServiceState> Services);
