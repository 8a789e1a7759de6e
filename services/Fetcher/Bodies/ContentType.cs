namespace NewsPipeline.Fetcher;

/// <summary>A Content-Type header, read leniently (RFC 9110, 8.3; MIME Sniffing Standard, 4.4).</summary>
/// <param name="MediaType">Type and subtype in lower case; null where there is no valid one.</param>
/// <param name="Charset">The value of the charset parameter without quotes; null where there is none.</param>
internal readonly record struct ContentType(string? MediaType, string? Charset)
{
    /// <summary>HTML in either syntax.</summary>
    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    /// <summary>What this pipeline reads.</summary>
    public bool IsReadable => IsHtml || MediaType is "text/plain";

    /// <summary>Reads a header's value.</summary>
    public static ContentType Parse(string? value)
    {
        if (value is null)
            return default;
        var parts = value.Split(';');
        var mediaType = parts[0].Trim().ToLowerInvariant();
        string? charset = null;
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (charset is null && equals > 0 && part.AsSpan(0, equals).Trim().Equals("charset", StringComparison.OrdinalIgnoreCase))
                charset = part[(equals + 1)..].Trim().Trim('"', '\'').Trim();
        }

        return new ContentType(IsMediaType(mediaType) ? mediaType : null, string.IsNullOrEmpty(charset) ? null : charset);
    }

    private static bool IsMediaType(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && slash == text.LastIndexOf('/') && slash < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}
