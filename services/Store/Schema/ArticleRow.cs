using NpgsqlTypes;

namespace NewsPipeline.Store.Schema;

/// <summary>A row of <c>news.article</c>: the latest revision of an article.</summary>
public sealed class ArticleRow
{
    /// <summary>Surrogate key.</summary>
    public long Id { get; set; }

    /// <summary>SHA-256 of the normalised URL the article is kept under.</summary>
    public byte[] Key { get; set; } = [];

    /// <summary>The normalised URL the article is kept under.</summary>
    public string Url { get; set; } = "";

    /// <summary>The address the page names as its own.</summary>
    public string? CanonicalUrl { get; set; }

    /// <summary>Host of <see cref="Url"/>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Name of the site.</summary>
    public string? Site { get; set; }

    /// <summary>Headline.</summary>
    public string? Title { get; set; }

    /// <summary>Subtitle or deck.</summary>
    public string? Subtitle { get; set; }

    /// <summary>Authors, one name an entry.</summary>
    public string[] Authors { get; set; } = [];

    /// <summary>Day of first publication.</summary>
    public DateOnly? PublishedOn { get; set; }

    /// <summary>Instant of first publication, only where the page gives a time with its zone.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>Date of first publication as in the record.</summary>
    public string? PublishedText { get; set; }

    /// <summary>Day of the last change.</summary>
    public DateOnly? ModifiedOn { get; set; }

    /// <summary>Instant of the last change, only where the page gives a time with its zone.</summary>
    public DateTime? ModifiedAt { get; set; }

    /// <summary>Date of the last change as in the record.</summary>
    public string? ModifiedText { get; set; }

    /// <summary>Place the report is filed from.</summary>
    public string? Dateline { get; set; }

    /// <summary>Agency or outlet the text comes from.</summary>
    public string? Credit { get; set; }

    /// <summary>Sections of the site, widest first.</summary>
    public string[] Sections { get; set; } = [];

    /// <summary>Tags.</summary>
    public string[] Tags { get; set; } = [];

    /// <summary>BCP 47 language tag.</summary>
    public string? Language { get; set; }

    /// <summary>Text search configuration of the row (the object id of a <c>regconfig</c>).</summary>
    public uint TextConfig { get; set; }

    /// <summary>Kind of article.</summary>
    public string? Type { get; set; }

    /// <summary>First paragraph.</summary>
    public string? Lead { get; set; }

    /// <summary>Main text.</summary>
    public string Body { get; set; } = "";

    /// <summary>Main text as clean HTML.</summary>
    public string Html { get; set; } = "";

    /// <summary>Paragraphs with their kinds (JSON).</summary>
    public string Blocks { get; set; } = "[]";

    /// <summary>Images (JSON).</summary>
    public string Images { get; set; } = "[]";

    /// <summary>Direct quotations (JSON).</summary>
    public string Quotes { get; set; } = "[]";

    /// <summary>Persons, organizations, places (JSON).</summary>
    public string Entities { get; set; } = "[]";

    /// <summary>Links of the main text (JSON).</summary>
    public string Links { get; set; } = "[]";

    /// <summary>Related articles (JSON).</summary>
    public string Related { get; set; } = "[]";

    /// <summary>Origin and confidence of each field (JSON).</summary>
    public string Provenance { get; set; } = "{}";

    /// <summary>State of the site's templates that the text was chosen by.</summary>
    public string? Templates { get; set; }

    /// <summary>Whether it can be read without paying.</summary>
    public bool? IsAccessibleForFree { get; set; }

    /// <summary>Words of the main text.</summary>
    public int WordCount { get; set; }

    /// <summary>SHA-256 of the raw page.</summary>
    public byte[] PageHash { get; set; } = [];

    /// <summary>SHA-256 of the normalised text.</summary>
    public byte[] ContentHash { get; set; } = [];

    /// <summary>SHA-256 of all fields but fetch times and provenance.</summary>
    public byte[] RecordHash { get; set; } = [];

    /// <summary>Number of the revision, from 1.</summary>
    public int Revision { get; set; }

    /// <summary>The submission that gave this revision.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>The URL that was fed for this revision.</summary>
    public string FedUrl { get; set; } = "";

    /// <summary>When the page of this revision was fetched.</summary>
    public DateTime FetchedAt { get; set; }

    /// <summary>When the article was last fetched, changed or not.</summary>
    public DateTime LastFetchedAt { get; set; }

    /// <summary>When the article was first stored.</summary>
    public DateTime FirstStoredAt { get; set; }

    /// <summary>When this revision was stored.</summary>
    public DateTime StoredAt { get; set; }

    /// <summary>Full-text index of title, subtitle and main text.</summary>
    public NpgsqlTsVector? Search { get; set; }
}
