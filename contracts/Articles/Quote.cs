namespace NewsPipeline.Contracts;

/// <summary>A direct quotation in the main text.</summary>
public sealed record Quote
{
    /// <summary>Who said it, by the fullest name the article gives; null where it does not say.</summary>
    public string? Speaker { get; init; }

    /// <summary>The words, without the quotation marks.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words begin in <see cref="Article.Text"/>, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive, in Unicode code points.</summary>
    public required int End { get; init; }
}
