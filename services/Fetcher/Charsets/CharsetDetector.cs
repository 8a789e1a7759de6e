using System.Text;
using System.Text.Unicode;

namespace NewsPipeline.Fetcher;

/// <summary>Finds the character encoding of a page: byte order mark, header, meta element, then what the bytes are.</summary>
public static class CharsetDetector
{
    static CharsetDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The encoding to read <paramref name="bytes"/> in. A source that names an encoding nobody knows is passed over.
    /// Where no source helps, it is UTF-8 if the bytes are valid UTF-8, else windows-1252.
    /// </summary>
    /// <param name="bytes">The page, content codings undone.</param>
    /// <param name="headerCharset">The charset parameter of Content-Type, as sent; null where there is none.</param>
    /// <param name="hasMarkup">False for plain text, in which meta elements mean nothing.</param>
    public static DetectedCharset Detect(ReadOnlySpan<byte> bytes, string? headerCharset, bool hasMarkup = true)
    {
        if (FromByteOrderMark(bytes) is { } marked)
            return new DetectedCharset(marked, "bom");
        if (EncodingLabels.Find(headerCharset) is { } header)
            return new DetectedCharset(header, "header");
        if (hasMarkup && MetaPrescan.Find(bytes) is { } meta)
            return new DetectedCharset(meta, "meta");
        return Utf8.IsValid(bytes) ? new DetectedCharset("utf-8", "valid-utf8") : new DetectedCharset("windows-1252", "fallback");
    }

    private static string? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => "utf-8",
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => null,
    };
}
