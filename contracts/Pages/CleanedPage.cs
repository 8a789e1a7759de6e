namespace NewsPipeline.Contracts;

/// <summary>What Cleaner makes of one page: every block with its role, and what the page says of itself.</summary>
public sealed record CleanedPage
{
    /// <summary>All blocks of the page in document order, kept or not.</summary>
    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    /// <summary>What the page says of itself, unjudged.</summary>
    public required PageMetadata Metadata { get; init; }

    /// <summary>The main text as clean HTML: paragraphs, headings, lists, quotes, tables, links; nothing else.</summary>
    public required string Html { get; init; }

    /// <summary>How sure Cleaner is of the choice, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the input was <c>html</c> or <c>text</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The state of what Cleaner had learned of the page's site when it judged the page (<c>12-9f86d081</c>: pages learned from, a hash of what); null where it does not learn.</summary>
    public string? Templates { get; init; }
}
