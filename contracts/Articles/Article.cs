namespace NewsPipeline.Contracts;

/// <summary>
/// The article record. Dates are ISO 8601 with the offset the page gives, date-only where it gives no time.
/// Null or an empty list where the page does not say; nothing is invented.
/// </summary>
public sealed record Article
{
    /// <summary>The URL that answered.</summary>
    public string? Url { get; init; }

    /// <summary>The address the page names as its own (<c>rel=canonical</c>), absolute.</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The name of the site it was published on.</summary>
    public string? Site { get; init; }

    /// <summary>The headline as the page shows it, without the site's name.</summary>
    public string? Title { get; init; }

    /// <summary>The subtitle, deck or standfirst.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Who wrote it, one name an entry, in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was first published.</summary>
    public string? Published { get; init; }

    /// <summary>When it was last changed.</summary>
    public string? Modified { get; init; }

    /// <summary>The place the report is filed from (<c>BRUSSELS –</c>).</summary>
    public string? Dateline { get; init; }

    /// <summary>The agency or outlet the text comes from, where that is not <see cref="Site"/>.</summary>
    public string? Credit { get; init; }

    /// <summary>The sections of the site it stands in, widest first.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Its tags, topics or keywords.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>BCP 47 language tag, primary subtag in lower case (<c>en</c>, <c>pt-BR</c>).</summary>
    public string? Language { get; init; }

    /// <summary>What it is: one of <see cref="ArticleTypes"/>; null where the page does not say.</summary>
    public string? Type { get; init; }

    /// <summary>The lead: the first paragraph of the main text.</summary>
    public string? Lead { get; init; }

    /// <summary>The main text: paragraphs separated by one empty line; headings are paragraphs of their own.</summary>
    public string Text { get; init; } = "";

    /// <summary>The main text as clean HTML.</summary>
    public string Html { get; init; } = "";

    /// <summary>The paragraphs of <see cref="Text"/> with their kinds.</summary>
    public IReadOnlyList<ArticleBlock> Blocks { get; init; } = [];

    /// <summary>The images of the article, the lead image first.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>Direct quotations in the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Persons, organizations and places the text names.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>The links of the main text.</summary>
    public IReadOnlyList<ArticleLink> Links { get; init; } = [];

    /// <summary>Articles the page offers as related.</summary>
    public IReadOnlyList<RelatedArticle> Related { get; init; } = [];

    /// <summary>Whether it can be read without paying; null where the page does not say.</summary>
    public bool? IsAccessibleForFree { get; init; }

    /// <summary>Number of words of <see cref="Text"/> (runs of letters and digits; each ideograph counts as one).</summary>
    public int WordCount { get; init; }

    /// <summary>SHA-256 of the normalised text, lower-case hexadecimal.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>Where each field comes from, by its camelCase name.</summary>
    public IReadOnlyDictionary<string, FieldProvenance> Provenance { get; init; } = new Dictionary<string, FieldProvenance>();

    /// <summary>The state of what Cleaner had learned of the site when it chose the text (<see cref="CleanedPage.Templates"/>); null where the text depends on this page alone.</summary>
    public string? Templates { get; init; }
}
