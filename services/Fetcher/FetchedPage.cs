using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>A page as it came from the site: what <see cref="PageFetched"/> carries on.</summary>
public sealed record FetchedPage
{
    /// <summary>The URL that answered, as it was sent: host in punycode, percent-encoded, no fragment.</summary>
    public required string FinalUrl { get; init; }

    /// <summary>Every address that redirected, in order; empty where none did.</summary>
    public IReadOnlyList<string> Redirects { get; init; } = [];

    /// <summary>True where a redirect led from https to http.</summary>
    public bool LeftHttps { get; init; }

    /// <summary>The HTTP status code of the final answer.</summary>
    public required int Status { get; init; }

    /// <summary>The media type without parameters, lower case: <c>text/html</c>, <c>application/xhtml+xml</c> or <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The name of the character encoding to read the body in, as <see cref="System.Text.Encoding.GetEncoding(string)"/> takes it.</summary>
    public required string Charset { get; init; }

    /// <summary>Where <see cref="Charset"/> comes from: <c>bom</c>, <c>header</c>, <c>meta</c>, <c>valid-utf8</c> or <c>fallback</c>.</summary>
    public required string CharsetOrigin { get; init; }

    /// <summary>The raw bytes, content codings undone; never empty.</summary>
    public required byte[] Body { get; init; }

    /// <summary>The Last-Modified header as sent, at most 1,024 characters; null where there is none.</summary>
    public string? LastModified { get; init; }

    /// <summary>The ETag header as sent, at most 1,024 characters; null where there is none.</summary>
    public string? ETag { get; init; }

    /// <summary>The Content-Language header as sent, at most 1,024 characters; null where there is none.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>When the body had arrived (UTC).</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>SHA-256 of <see cref="Body"/>, lower-case hexadecimal.</summary>
    public required string PageHash { get; init; }
}
