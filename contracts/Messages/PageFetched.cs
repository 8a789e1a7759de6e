namespace NewsPipeline.Contracts;

/// <summary>Event: a page was fetched. Cleaner reads it, and Store archives the raw page from it.</summary>
public sealed record PageFetched
{
    /// <summary>The submission this page answers.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed.</summary>
    public required string Url { get; init; }

    /// <summary>The URL that answered, after all redirects.</summary>
    public required string FinalUrl { get; init; }

    /// <summary>Every address that redirected, in order; empty where none did.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>When the body had arrived (UTC).</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>The HTTP status code of the final answer.</summary>
    public required int Status { get; init; }

    /// <summary>The media type without parameters, lower case: <c>text/html</c>, <c>application/xhtml+xml</c> or <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The IANA name of the character encoding to read the body in.</summary>
    public required string Charset { get; init; }

    /// <summary>Where <see cref="Charset"/> comes from: <c>bom</c>, <c>header</c>, <c>meta</c>, <c>valid-utf8</c> or <c>fallback</c>.</summary>
    public required string CharsetOrigin { get; init; }

    /// <summary>The value of the <c>Last-Modified</c> header as sent, if any.</summary>
    public string? LastModified { get; init; }

    /// <summary>The value of the <c>ETag</c> header as sent, if any.</summary>
    public string? ETag { get; init; }

    /// <summary>The value of the <c>Content-Language</c> header as sent, if any.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>SHA-256 of the raw bytes (content codings undone), lower-case hexadecimal.</summary>
    public required string PageHash { get; init; }

    /// <summary>The raw bytes, compressed.</summary>
    public required CompressedBody Body { get; init; }

    /// <summary>The stages this submission has been through.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
