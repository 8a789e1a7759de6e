using System.Text;
using System.Text.Unicode;

namespace NewsPipeline.Fetcher;

/// <summary>Finds the character encoding of a page: byte order mark, header, meta element, and what the bytes are.</summary>
public static class CharsetDetector
{
    // So many characters beyond ASCII do not happen to be valid UTF-8 in another encoding.
    private const int Telling = 4;
    private static ReadOnlySpan<byte> PunctuationLead => [0xe2, 0x80];
    private const byte FirstBeyondAscii = 0x80;
    private const byte FirstLeading = 0xc0;

    static CharsetDetector() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// The encoding to read <paramref name="bytes"/> in. A source that names an encoding nobody knows is passed over.
    /// Where no source helps, it is UTF-8 if the bytes are valid UTF-8, else windows-1252. So it is where header or page name another encoding,
    /// but the bytes are UTF-8: saved and converted pages often still say what they once were.
    /// </summary>
    /// <param name="bytes">The page, content codings undone.</param>
    /// <param name="headerCharset">The charset parameter of Content-Type, as sent; null where there is none.</param>
    /// <param name="hasMarkup">False for plain text, in which meta elements mean nothing.</param>
    public static DetectedCharset Detect(ReadOnlySpan<byte> bytes, string? headerCharset, bool hasMarkup = true)
    {
        if (FromByteOrderMark(bytes) is { } marked)
            return new DetectedCharset(marked, "bom");
        if (EncodingLabels.Find(headerCharset) is { } header)
            return Unless(bytes, new DetectedCharset(header, "header"));
        if (hasMarkup && MetaPrescan.Find(bytes) is { } meta)
            return Unless(bytes, new DetectedCharset(meta, "meta"));
        return Utf8.IsValid(bytes) ? new DetectedCharset("utf-8", "valid-utf8") : new DetectedCharset("windows-1252", "fallback");
    }

    private static DetectedCharset Unless(ReadOnlySpan<byte> bytes, DetectedCharset named) =>
        named.Charset != "utf-8" && HasTelling(bytes) && Utf8.IsValid(bytes) ? new DetectedCharset("utf-8", "valid-utf8") : named;

    private static bool HasTelling(ReadOnlySpan<byte> bytes)
    {
        // A quotation mark or dash of three bytes (U+2010 to U+203F), which no one writes in another encoding: "â€™".
        if (bytes.IndexOf(PunctuationLead) is var lead and >= 0 && lead + 2 < bytes.Length && bytes[lead + 2] is >= 0x90 and <= 0xbf)
            return true;
        for (var count = 0; count < Telling; count++)
        {
            var next = bytes.IndexOfAnyInRange(FirstBeyondAscii, byte.MaxValue);
            if (next < 0)
                return false;
            bytes = bytes[(next + 1)..];
            var end = bytes.IndexOfAnyExceptInRange(FirstBeyondAscii, (byte)(FirstLeading - 1));
            bytes = end < 0 ? [] : bytes[end..];
        }
        return true;
    }

    private static string? FromByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xef, 0xbb, 0xbf, ..] => "utf-8",
        [0xff, 0xfe, ..] => "utf-16le",
        [0xfe, 0xff, ..] => "utf-16be",
        _ => null,
    };
}
