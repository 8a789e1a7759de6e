using System.Text;

namespace NewsPipeline.Fetcher;

/// <summary>Looks at a body's first bytes, where the header says nothing or says text of what is plainly none.</summary>
internal static class BodySniffer
{
    // MIME Sniffing Standard, 7.1: tags with which an HTML document may begin.
    private static readonly string[] HtmlStarts =
    [
        "<!doctype html", "<html", "<head", "<script", "<iframe", "<h1", "<div", "<font", "<table", "<a", "<style", "<title",
        "<b", "<body", "<br", "<p", "<!--", "<meta", "<link",
    ];

    private static readonly (byte[] Signature, string Name)[] Binaries =
    [
        ("%PDF-"u8.ToArray(), "PDF"),
        ("PK\u0003\u0004"u8.ToArray(), "ZIP"),
        ("GIF8"u8.ToArray(), "GIF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "PNG"),
        ([0xff, 0xd8, 0xff], "JPEG"),
        ([0x1f, 0x8b, 0x08], "gzip"),
    ];

    /// <summary>True where the body begins as an HTML document does, after white space, a byte order mark or an XML declaration.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> body)
    {
        Span<char> buffer = stackalloc char[512];
        var start = buffer[..Encoding.Latin1.GetChars(body[..Math.Min(body.Length, buffer.Length)], buffer)];
        var text = (start.StartsWith("\u00ef\u00bb\u00bf") ? start[3..] : start).TrimStart(" \t\r\n\f");
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && text.IndexOf("?>") is > 0 and var end)
            text = text[(end + 2)..].TrimStart(" \t\r\n\f");
        foreach (var tag in HtmlStarts)
        {
            if (text.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && (tag == "<!--" || text.Length == tag.Length || text[tag.Length] is ' ' or '>' or '\t' or '\r' or '\n' or '\f' or '/'))
                return true;
        }

        return false;
    }

    /// <summary>The format of a body that is no text whatever its header says; null where it may be text.</summary>
    public static string? BinaryFormat(ReadOnlySpan<byte> body)
    {
        foreach (var (signature, name) in Binaries)
        {
            if (body.StartsWith(signature))
                return name;
        }

        return null;
    }
}
