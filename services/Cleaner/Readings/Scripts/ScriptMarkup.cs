using System.Text;
using System.Text.Json;

namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>The longest string of mark-up with several paragraphs in the data of a script.</summary>
internal static class ScriptMarkup
{
    private const int LeastMarkup = 600;
    private const int LeastParagraphs = 3;
    private const int MostLevels = 2;

    // As JSON writes it: plain, or with its angle bracket escaped.
    private static readonly string[] Paragraphs = ["<p", "\\u003cp", "\\u003Cp"];

    /// <summary>The mark-up in a script; null where it has none. Only what stands in a JSON string counts.</summary>
    public static string? Find(ReadOnlySpan<char> script) =>
        HasParagraphs(script) && Longest(script) is { } markup ? Innermost(markup) : null;

    private static string? Longest(ReadOnlySpan<char> script)
    {
        ReadOnlySpan<char> best = [];
        for (var at = script.IndexOf('"'); at >= 0 && at < script.Length;)
        {
            var end = at + 1;
            while (end < script.Length && script[end] != '"')
                end += script[end] == '\\' ? 2 : 1;
            if (end >= script.Length)
                break;
            var literal = script[at..(end + 1)];
            if (literal.Length > Math.Max(best.Length, LeastMarkup) && HasParagraphs(literal))
                best = literal;
            var next = script[(end + 1)..].IndexOf('"');
            at = next < 0 ? -1 : end + 1 + next;
        }
        return best.Length == 0 ? null : Unescape(best);
    }

    // The data may be JSON in a string: then the mark-up is a string within that.
    private static string Innermost(string markup)
    {
        for (var level = 0; level < MostLevels && IsData(markup) && Longest(markup) is { } inner; level++)
            markup = inner;
        return markup;
    }

    // Whether the first paragraph stands in a string of JSON: the last quote before it opens one.
    private static bool IsData(ReadOnlySpan<char> text)
    {
        var first = text.Length;
        foreach (var paragraph in Paragraphs)
        {
            var at = text[..first].IndexOf(paragraph);
            first = at < 0 ? first : at;
        }
        var quote = text[..first].LastIndexOf('"');
        while (quote > 0 && text[quote - 1] == '\\')
            quote = text[..quote].LastIndexOf('"');
        return quote > 0 && text[quote - 1] is (':' or ',' or '[');
    }

    private static bool HasParagraphs(ReadOnlySpan<char> text)
    {
        foreach (var paragraph in Paragraphs)
        {
            if (Count(text, paragraph) >= LeastParagraphs)
                return true;
        }
        return false;
    }

    // "<p>" and "<p class", not "<path" and "<picture".
    private static int Count(ReadOnlySpan<char> text, string paragraph)
    {
        var count = 0;
        for (var at = text.IndexOf(paragraph); at >= 0 && count < LeastParagraphs; at = text.IndexOf(paragraph))
        {
            text = text[(at + paragraph.Length)..];
            count += text is ['>' or ' ' or '\\', ..] ? 1 : 0;
        }
        return count;
    }

    private static string? Unescape(ReadOnlySpan<char> literal)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(Encoding.UTF8.GetBytes(literal.ToString())) is { } text ? PageText.Repair(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
