namespace NewsPipeline.Contracts;

/// <summary>One stage's work on one submission.</summary>
public sealed record StageRun
{
    /// <summary>The stage: one of <see cref="StageNames"/>.</summary>
    public required string Stage { get; init; }

    /// <summary>The version of the code that did the work.</summary>
    public required string Version { get; init; }

    /// <summary>When the stage took the message up (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the stage was done (UTC).</summary>
    public required DateTimeOffset EndedAt { get; init; }
}
