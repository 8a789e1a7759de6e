namespace NewsPipeline.Contracts;

/// <summary>An element of the page that tells something about the article, as it stands there.</summary>
public sealed record PageFact
{
    /// <summary>What kind of fact: one of <see cref="FactKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The visible text, white space collapsed.</summary>
    public string? Text { get; init; }

    /// <summary>The machine-readable value: <c>datetime</c>, <c>content</c>, <c>title</c> of the element.</summary>
    public string? Value { get; init; }

    /// <summary>The link on or around it, made absolute.</summary>
    public string? Url { get; init; }

    /// <summary>What the element and its container are called: tag, id, class, itemprop, rel; for rules such as "class contains published".</summary>
    public string? Hint { get; init; }

    /// <summary>
    /// Index in <see cref="CleanedPage.Blocks"/>: the first block in it, else the block it lies in, else the next one after it, else the
    /// last; null in the head and on a page with no blocks.
    /// </summary>
    public int? Block { get; init; }

    /// <summary>True where it lies in the container that was chosen as the article's, its header included.</summary>
    public bool InArticle { get; init; }
}
