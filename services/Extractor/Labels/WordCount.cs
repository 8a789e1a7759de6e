using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Tells keywords that a program has counted in the text from those that somebody chose.</summary>
internal static class WordCount
{
    // Nobody chooses more.
    private const int Most = 30;
    private const int LeastWords = 5;

    private static readonly HashSet<string> Days = new(RuleData.Words("site-keywords", "days"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether they are so many, or have words as a text has them: "harbour's", "Tuesday" among words that stand alone.</summary>
    internal static bool Is(IReadOnlyList<string> entries) =>
        entries.Count > Most || entries.Any(IsPossessive) || entries.Count >= LeastWords && entries.All(IsWord) && entries.Any(Days.Contains);

    // "harbour's", but not "Ann's Kitchen"
    private static bool IsPossessive(string entry) => entry.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || entry.EndsWith("’s", StringComparison.OrdinalIgnoreCase);

    private static bool IsWord(string entry) => !entry.Contains(' ', StringComparison.Ordinal);
}
