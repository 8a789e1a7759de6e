namespace NewsPipeline.Contracts;

/// <summary>A link of the main text.</summary>
public sealed record ArticleLink
{
    /// <summary>Its target, absolute.</summary>
    public required string Url { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }
}
