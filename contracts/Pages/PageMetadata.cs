namespace NewsPipeline.Contracts;

/// <summary>What a page says of itself, in document order and unjudged; Extractor weighs it.</summary>
public sealed record PageMetadata
{
    /// <summary>The text of the <c>title</c> element.</summary>
    public string? DocumentTitle { get; init; }

    /// <summary>The <c>lang</c> of the root element, as written.</summary>
    public string? HtmlLanguage { get; init; }

    /// <summary>The <c>Content-Language</c> header, as sent.</summary>
    public string? HeaderLanguage { get; init; }

    /// <summary>The <c>Last-Modified</c> header, as sent.</summary>
    public string? HeaderLastModified { get; init; }

    /// <summary>The base URL of the page: its <c>base</c> element, else the final URL.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The <c>meta</c> elements that have a name and a content.</summary>
    public IReadOnlyList<MetaTag> MetaTags { get; init; } = [];

    /// <summary>The <c>link</c> elements with a <c>rel</c> of canonical, amphtml, alternate, author, license or shortlink.</summary>
    public IReadOnlyList<HeadLink> Links { get; init; } = [];

    /// <summary>The contents of the <c>application/ld+json</c> scripts, unparsed.</summary>
    public IReadOnlyList<string> JsonLd { get; init; } = [];

    /// <summary>Elements that tell something about the article: headlines, bylines, times, tags, breadcrumbs, microdata.</summary>
    public IReadOnlyList<PageFact> Facts { get; init; } = [];

    /// <summary>The images in and near the main text, in document order.</summary>
    public IReadOnlyList<PageImage> Images { get; init; } = [];
}
