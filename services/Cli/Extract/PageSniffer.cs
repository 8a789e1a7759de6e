namespace NewsPipeline.Cli.Extract;

/// <summary>Tells mark-up from plain text where no name says it.</summary>
internal static class PageSniffer
{
    private const int Reach = 2048;

    /// <summary>Whether the data begins like HTML.</summary>
    internal static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Reach)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            head = head[3..];
        // UTF-16 has a NUL in every second byte of its mark-up; the charset is found later by its byte order mark.
        if (head is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..])
            return head.IndexOf((byte)'<') >= 0;
        head = head.TrimStart(" \t\r\n\f"u8);
        return head is [(byte)'<', ..] || head.IndexOf("<html"u8) >= 0 || head.IndexOf("<body"u8) >= 0 || head.IndexOf("</p>"u8) >= 0;
    }
}
