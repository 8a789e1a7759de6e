namespace NewsPipeline.Contracts;

/// <summary>An article that the page offers as related.</summary>
public sealed record RelatedArticle
{
    /// <summary>Its title as the page gives it.</summary>
    public required string Title { get; init; }

    /// <summary>Its address, absolute; null where the page gives none (plain text).</summary>
    public string? Url { get; init; }
}
