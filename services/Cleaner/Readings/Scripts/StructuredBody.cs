using System.Buffers;
using System.Net;
using System.Text;

namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>Writes the <c>articleBody</c> of JSON-LD (schema.org, Article) as mark-up that can be read like a page.</summary>
internal static class StructuredBody
{
    private const int LeastLetters = 600;

    private static readonly SearchValues<string> Breaks = SearchValues.Create(["<p>", "<p ", "<br"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The mark-up: the body's own, or a paragraph a line; null where it is no article.</summary>
    /// <param name="body">The body as the page writes it.</param>
    public static string? Markup(string? body)
    {
        if (body is null || body.Length < LeastLetters)
            return null;
        // Some pages escape it once more.
        if (body.Contains("&lt;p", StringComparison.Ordinal))
            body = WebUtility.HtmlDecode(body);
        if (body.AsSpan().ContainsAny(Breaks))
            return body;
        // Bold words and headings, and lines for paragraphs.
        var hasTags = body.Contains("</", StringComparison.Ordinal);
        var markup = new StringBuilder(body.Length + body.Length / 4);
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
                markup.Append("<p>").Append(hasTags ? line.Trim().ToString() : WebUtility.HtmlEncode(WebUtility.HtmlDecode(line.Trim().ToString()))).Append("</p>");
        }
        return markup.ToString();
    }
}
