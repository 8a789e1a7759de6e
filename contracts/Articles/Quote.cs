namespace NewsPipeline.Contracts;

/// <summary>A direct quotation in the main text.</summary>
public sealed record Quote
{
    /// <summary>Who said it, by the fullest name the article gives; null where it does not say.</summary>
    public string? Speaker { get; init; }

    /// <summary>The verb of saying as the text has it (<c>said</c>, <c>warned</c>); null where there is none.</summary>
    public string? Verb { get; init; }

    /// <summary>The words, without the quotation marks; the parts of a split quote joined by a space, with a full stop where the attribution between them took it.</summary>
    public required string Text { get; init; }

    /// <summary>Where the words begin in <see cref="Article.Text"/>, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive, in Unicode code points.</summary>
    public required int End { get; init; }

    /// <summary>The stretches of <see cref="Article.Text"/> that hold the words: one, or more where the attribution or a paragraph's end splits them.</summary>
    public IReadOnlyList<TextSpan> Parts { get; init; } = [];
}
