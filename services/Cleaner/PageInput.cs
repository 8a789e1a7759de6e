namespace NewsPipeline.Cleaner;

/// <summary>A page to clean.</summary>
public sealed record PageInput
{
    /// <summary>The decoded text of the page.</summary>
    public required string Content { get; init; }

    /// <summary>The media type without parameters: <c>text/html</c>, <c>application/xhtml+xml</c> or <c>text/plain</c>.</summary>
    public required string MediaType { get; init; }

    /// <summary>The final URL of the page, against which its links are made absolute.</summary>
    public string? Url { get; init; }

    /// <summary>The <c>Content-Language</c> header, as sent.</summary>
    public string? HeaderLanguage { get; init; }

    /// <summary>The <c>Last-Modified</c> header, as sent.</summary>
    public string? HeaderLastModified { get; init; }
}
