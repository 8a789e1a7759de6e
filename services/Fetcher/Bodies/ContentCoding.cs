namespace NewsPipeline.Fetcher;

/// <summary>How a body is compressed (RFC 9110, 8.4.1; RFC 7932).</summary>
internal enum ContentCoding
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>gzip.</summary>
    Gzip,

    /// <summary>deflate: the zlib format, or the raw one that some servers send.</summary>
    Deflate,

    /// <summary>Brotli.</summary>
    Brotli,
}
