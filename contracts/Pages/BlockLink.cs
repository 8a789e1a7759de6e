namespace NewsPipeline.Contracts;

/// <summary>A link inside a block.</summary>
public sealed record BlockLink
{
    /// <summary>The target, made absolute against the page's base URL; as written where it cannot be.</summary>
    public required string Url { get; init; }

    /// <summary>The text of the link, white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>The <c>rel</c> attribute as written, if any (<c>author</c>, <c>tag</c>, <c>nofollow</c>).</summary>
    public string? Rel { get; init; }
}
