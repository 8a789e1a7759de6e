using System.Buffers;
using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads what the words before a date call it.</summary>
internal static class DateLabels
{
    private const int Reach = 60;

    private static readonly (string Word, DateLabel Label)[] Words =
    [
        .. RuleData.Words("date-labels", "published").Select(word => (word, DateLabel.Published)),
        .. RuleData.Words("date-labels", "modified").Select(word => (word, DateLabel.Modified)),
        .. RuleData.Words("date-labels", "other").Select(word => (word, DateLabel.Other)),
    ];

    private static readonly FrozenDictionary<char, (string Word, DateLabel Label)[]> ByLetter =
        Words.GroupBy(word => char.ToUpperInvariant(word.Word[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly SearchValues<string> AnyWord = SearchValues.Create([.. Words.Select(word => word.Word)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The label nearest before a date; <paramref name="before"/> is the text between the date before it and this one.</summary>
    internal static DateLabel Read(ReadOnlySpan<char> before)
    {
        if (before.Length > Reach)
            before = before[^Reach..];
        // As a rule none stands there, and one look tells.
        if (!before.ContainsAny(AnyWord))
            return DateLabel.None;
        var best = DateLabel.None;
        var bestEnd = -1;
        for (var at = 0; at < before.Length; at++)
        {
            if (!StartsWord(before, at) || !ByLetter.TryGetValue(char.ToUpperInvariant(before[at]), out var words))
                continue;
            foreach (var (word, label) in words)
            {
                var end = at + word.Length;
                if (end <= bestEnd || !before[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || !EndsWord(before, end))
                    continue;
                best = label;
                bestEnd = end;
            }
        }
        return best;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetter(text[at - 1]) || text[at] > 0x2E80;

    private static bool EndsWord(ReadOnlySpan<char> text, int at) => at >= text.Length || !char.IsLetter(text[at]) || text[at] > 0x2E80;
}
