using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells link texts that are no headlines: buttons, and how long ago something was posted ("about 3 hours ago").</summary>
internal static class RelatedText
{
    private const string Marks = " «»‹›<>←→►▶•·|.…:-–—\"'";
    private const int LongestTime = 40;
    private const int MostWords = 5;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Buttons =
        new HashSet<string>(RuleData.Words("related-links", "buttons"), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Fillers = [.. RuleData.Words("related-links", "fillers").Select(word => word + " ")];
    private static readonly string[] AgoEnds = [.. RuleData.Words("related-links", "ago-ends")];
    private static readonly string[] AgoStarts = [.. RuleData.Words("related-links", "ago-starts").Select(word => word + " ")];

    /// <summary>Whether a text names no article.</summary>
    internal static bool IsNone(string text) => Buttons.Contains(text.AsSpan().Trim(Marks)) || text.Length <= LongestTime && IsTimeAgo(text);

    /// <summary>Whether it ends in the sign of what leads on to a whole list or another page, which is no closing quotation mark.</summary>
    internal static bool LeadsOn(string text) => text[^1] is '»' or '›' && !text.AsSpan().ContainsAny('«', '‹');

    private static bool IsTimeAgo(string text)
    {
        var line = Without(Fillers, text.AsSpan().Trim(Marks));
        if (Array.Exists(AgoEnds, end => text.AsSpan().TrimEnd(Marks).EndsWith(end, StringComparison.OrdinalIgnoreCase)))
            return StartsWithCount(line) && Words(line) <= MostWords;
        var rest = Without(AgoStarts, line);
        return rest.Length < line.Length && StartsWithCount(Without(Fillers, rest)) && Words(rest) < MostWords;
    }

    private static ReadOnlySpan<char> Without(string[] starts, ReadOnlySpan<char> text)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return text[start.Length..];
        }
        return text;
    }

    private static bool StartsWithCount(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsDigit(text[0]) || text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("an ", StringComparison.OrdinalIgnoreCase);

    private static int Words(ReadOnlySpan<char> text) => text.Count(' ') + 1;
}
