namespace NewsPipeline.Contracts;

/// <summary>A <c>meta</c> element.</summary>
public sealed record MetaTag
{
    /// <summary>Its <c>property</c>, else <c>name</c>, else <c>itemprop</c>, lower case.</summary>
    public required string Name { get; init; }

    /// <summary>Its <c>content</c>, entities decoded, as written.</summary>
    public required string Content { get; init; }
}
