namespace NewsPipeline.Contracts;

/// <summary>A person, an organization or a place that the main text names.</summary>
public sealed record Entity
{
    /// <summary><c>person</c>, <c>organization</c> or <c>place</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The fullest name the article gives.</summary>
    public required string Name { get; init; }

    /// <summary>The titles a person is given, as written (<c>Foreign Minister</c>, <c>spokeswoman</c>).</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Every mention in <see cref="Article.Text"/>.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];
}
