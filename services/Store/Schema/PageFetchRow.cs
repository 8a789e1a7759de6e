namespace NewsPipeline.Store.Schema;

/// <summary>A row of <c>news.page_fetch</c>: how a page was got, so that later stages can be run again without fetching.</summary>
public sealed class PageFetchRow
{
    /// <summary>The submission.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>The bytes that came.</summary>
    public byte[] PageHash { get; set; } = [];

    /// <summary>The URL as it was fed.</summary>
    public string Url { get; set; } = "";

    /// <summary>The URL that answered.</summary>
    public string FinalUrl { get; set; } = "";

    /// <summary>Addresses that redirected, in order.</summary>
    public string[] Redirects { get; set; } = [];

    /// <summary>HTTP status.</summary>
    public int Status { get; set; }

    /// <summary>Media type.</summary>
    public string MediaType { get; set; } = "";

    /// <summary>Character encoding.</summary>
    public string Charset { get; set; } = "";

    /// <summary>Where the encoding is known from.</summary>
    public string CharsetOrigin { get; set; } = "";

    /// <summary>Last-Modified header.</summary>
    public string? LastModified { get; set; }

    /// <summary>ETag header.</summary>
    public string? ETag { get; set; }

    /// <summary>Content-Language header.</summary>
    public string? ContentLanguage { get; set; }

    /// <summary>When the body had arrived.</summary>
    public DateTime FetchedAt { get; set; }
}
