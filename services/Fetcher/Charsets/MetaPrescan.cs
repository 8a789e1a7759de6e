using System.Buffers;
using System.Text;

namespace NewsPipeline.Fetcher;

/// <summary>
/// Finds the encoding that a page names for itself, in a meta element or an XML declaration, before the page can be read:
/// the prescan of the HTML Standard (13.2.3.2). Tags are told apart by bytes; nothing is parsed.
/// </summary>
internal static class MetaPrescan
{
    // Browsers look at 1,024 bytes and then again while they parse; pages with long comments first need the second look.
    private const int Window = 4096;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\t\n\f\r ;");

    /// <summary>The encoding's name; null where the page names none that is known.</summary>
    public static string? Find(ReadOnlySpan<byte> page)
    {
        Span<char> buffer = stackalloc char[Window];
        ReadOnlySpan<char> text = buffer[..Encoding.Latin1.GetChars(page[..Math.Min(page.Length, Window)], buffer)];
        var declared = FromXmlDeclaration(text);
        var at = 0;
        while (at < text.Length)
        {
            var next = text[at..].IndexOf('<');
            if (next < 0)
                break;
            at += next;
            var rest = text[at..];
            if (rest.StartsWith("<!--"))
            {
                // "<!-->" is a whole comment: its two hyphens serve as both ends.
                var end = rest[2..].IndexOf("-->");
                if (end < 0)
                    break;
                at += end + 5;
            }
            else if (rest.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && rest.Length > 5 && (AttributeScanner.IsSpace(rest[5]) || rest[5] == '/'))
            {
                var attributes = new AttributeScanner(text, at + 5);
                if (FromMeta(ref attributes) is { } found)
                    return found;
                at = attributes.Position;
            }
            else if (rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))))
            {
                at = SkipTag(text, at + 1);
            }
            else if (rest.Length > 1 && rest[1] is '!' or '/' or '?')
            {
                var end = rest.IndexOf('>');
                if (end < 0)
                    break;
                at += end + 1;
            }
            else
            {
                at++;
            }
        }

        return declared;
    }

    private static int SkipTag(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && !AttributeScanner.IsSpace(text[at]) && text[at] != '>')
            at++;
        var attributes = new AttributeScanner(text, at);
        while (attributes.TryRead(out _, out _))
        {
            // Only the place after the tag matters: a "<meta" inside an attribute's value is none.
        }

        return attributes.Position;
    }

    private static string? FromMeta(ref AttributeScanner attributes)
    {
        string? charset = null;
        string? content = null;
        var hasPragma = false;
        while (attributes.TryRead(out var name, out var value))
        {
            // Of attributes with one name the first counts.
            if (name == "charset")
                charset ??= value;
            else if (name == "content")
                content ??= CharsetIn(value);
            else if (name == "http-equiv")
                hasPragma |= value.Equals("content-type", StringComparison.OrdinalIgnoreCase);
        }

        return EncodingLabels.FindInPage(charset) ?? (hasPragma ? EncodingLabels.FindInPage(content) : null);
    }

    // "Extracting a character encoding from a meta element": the first "charset" that an equals sign follows.
    private static string? CharsetIn(ReadOnlySpan<char> content)
    {
        const string keyword = "charset";
        while (content.IndexOf(keyword, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            content = content[(found + keyword.Length)..].TrimStart(AttributeScanner.Spaces);
            if (content.IsEmpty || content[0] != '=')
                continue;
            content = content[1..].TrimStart(AttributeScanner.Spaces);
            if (content.IsEmpty)
                return null;
            if (content[0] is '"' or '\'')
            {
                var close = content[1..].IndexOf(content[0]);
                return close < 0 ? null : content.Slice(1, close).ToString();
            }

            var end = content.IndexOfAny(ValueEnds);
            return (end < 0 ? content : content[..end]).ToString();
        }

        return null;
    }

    private static string? FromXmlDeclaration(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<?xml") || text.IndexOf('>') is not (> 0 and var end))
            return null;
        var declaration = text[..end];
        var at = declaration.IndexOf("encoding");
        if (at < 0)
            return null;
        var rest = declaration[(at + "encoding".Length)..].TrimStart(AttributeScanner.Spaces);
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart(AttributeScanner.Spaces);
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
            return null;
        var close = rest[1..].IndexOf(rest[0]);
        return close < 0 ? null : EncodingLabels.FindInPage(rest.Slice(1, close).ToString());
    }
}
