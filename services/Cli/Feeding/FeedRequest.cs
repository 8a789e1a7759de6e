namespace NewsPipeline.Cli.Feeding;

/// <summary>What <c>newspipe feed</c> was asked for.</summary>
public sealed record FeedRequest
{
    /// <summary>The URLs.</summary>
    public required FeedSource Source { get; init; }

    /// <summary>How long to follow the submissions to their outcomes; null not to follow them.</summary>
    public TimeSpan? Patience { get; init; }

    /// <summary>True to print JSON, an object a line.</summary>
    public bool AsJson { get; init; }
}
