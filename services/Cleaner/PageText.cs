using System.Text;

namespace NewsPipeline.Cleaner;

/// <summary>Turns the bytes of a page into text that no later stage chokes on.</summary>
public static class PageText
{
    private const char ByteOrderMark = '\uFEFF';

    static PageText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// Decodes a page: the byte order mark and U+0000 are dropped, invalid bytes and lone surrogates become U+FFFD.
    /// </summary>
    /// <param name="bytes">The raw bytes.</param>
    /// <param name="charset">The IANA name of the character encoding; one that is not known is read as windows-1252.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string charset)
    {
        var text = EncodingOf(charset).GetString(bytes);
        return Repair(text.Length > 0 && text[0] == ByteOrderMark ? text[1..] : text);
    }

    /// <summary>Drops U+0000 and puts U+FFFD in the place of lone surrogates.</summary>
    /// <param name="text">Text from outside.</param>
    public static string Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = FirstBad(text);
        if (at < 0)
            return text;
        var repaired = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                repaired.Append(c).Append(text[++at]);
            else if (c != '\0')
                repaired.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }
        return repaired.ToString();
    }

    private static int FirstBad(string text)
    {
        // As a rule one look is enough.
        var start = text.AsSpan().IndexOfAnyExceptInRange('\u0001', '\uD7FF');
        if (start < 0)
            return -1;
        while (true)
        {
            var offset = text.AsSpan(start).IndexOfAnyInRange('\uD800', '\uDFFF');
            var nul = text.AsSpan(start, offset < 0 ? text.Length - start : offset).IndexOf('\0');
            if (nul >= 0)
                return start + nul;
            if (offset < 0)
                return -1;
            var at = start + offset;
            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            start = at + 2;
        }
    }

    private static Encoding EncodingOf(string charset)
    {
        try
        {
            return Encoding.GetEncoding(charset);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // Unknown, or known and banned: UTF-7.
            return Encoding.GetEncoding(1252);
        }
    }
}
