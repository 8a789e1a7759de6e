namespace NewsPipeline.Contracts;

/// <summary>A paragraph of the main text.</summary>
public sealed record ArticleBlock
{
    /// <summary>What it is: one of <see cref="BlockKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its text, as it stands in <see cref="Article.Text"/>.</summary>
    public required string Text { get; init; }
}
