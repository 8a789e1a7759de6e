using System.Buffers;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Finds the date of publication in the data that a page hands to its scripts: <c>"datePublished": "2024-05-03T10:00:00Z"</c>.</summary>
internal static class ScriptDates
{
    private const int LongestScript = 2_000_000;
    private const int LongestGap = 8;
    private const int LongestDate = 30;
    // Of a name before its part.
    private const int LongestStart = 8;

    private static readonly SearchValues<string> Part = SearchValues.Create(["ublish", "ublication", "pubDate", "pubdate"], StringComparison.Ordinal);
    private static readonly string[] Names = ["datePublished", "publishedAt", "published_at", "publishDate", "publish_date", "publicationDate", "publication_date", "publishedDate", "firstPublished",
        "published_date", "first_published", "publishedOn", "published_on", "publishTime", "publish_time", "publishedTime", "published_time", "pubDate", "pubdate"];

    private static readonly SearchValues<string> AnyName = SearchValues.Create(Names, StringComparison.Ordinal);

    /// <summary>The value of the first of these names in <paramref name="script"/>; null where there is none, or where the name has values of several days: then most are other articles'.</summary>
    public static string? Find(ReadOnlySpan<char> script)
    {
        // One cheap search tells most scripts from the few that are worth another, and that those that are worth one for each name.
        if (script.Length > LongestScript || script.IndexOfAny(Part) is not (>= 0 and var part))
            return null;
        script = script[Math.Max(0, part - LongestStart)..];
        if (script.IndexOfAny(AnyName) is not (>= 0 and var first))
            return null;
        script = script[first..];
        foreach (var name in Names)
        {
            if (OnlyDay(script, name, out var date))
                return date;
        }
        return null;
    }

    private static bool OnlyDay(ReadOnlySpan<char> script, string name, out string? date)
    {
        date = null;
        for (var at = script.IndexOf(name); at >= 0;)
        {
            script = script[(at + name.Length)..];
            if (Value(script) is { Length: > 0 } value)
            {
                if (date is not null && !value.StartsWith(date.AsSpan(0, 10)))
                    return false;
                date ??= value.ToString();
            }
            at = script.IndexOf(name);
        }
        return date is not null;
    }

    // The quotes may be escaped themselves: \"datePublished\":\"2024-05-03\".
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> rest)
    {
        var from = 0;
        while (from < rest.Length && from < LongestGap && rest[from] is '"' or '\'' or '\\' or ':' or '=' or ' ')
            from++;
        if (from < 2 || from + 10 > rest.Length || !IsDay(rest.Slice(from, 10)))
            return [];
        var end = from + 10;
        while (end < rest.Length && end - from < LongestDate && (char.IsAsciiLetterOrDigit(rest[end]) || rest[end] is ':' or '.' or '+' or '-'))
            end++;
        return rest[from..end];
    }

    private static bool IsDay(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i]))
                return false;
        }
        return text[0] is '1' or '2';
    }
}
