namespace NewsPipeline.Contracts;

/// <summary>A <c>link</c> element.</summary>
public sealed record HeadLink
{
    /// <summary>Its <c>rel</c>, lower case.</summary>
    public required string Rel { get; init; }

    /// <summary>Its <c>href</c>, made absolute where it can be.</summary>
    public required string Url { get; init; }

    /// <summary>Its <c>type</c>, if any.</summary>
    public string? Type { get; init; }

    /// <summary>Its <c>hreflang</c>, if any.</summary>
    public string? Language { get; init; }
}
