using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Tells keywords that a program has counted in the text from those that somebody chose.</summary>
internal static class CountedWords
{
    private const int MostChosen = 30;
    private const int LeastWords = 5;

    private static readonly HashSet<string> Days = new(RuleData.Words("site-keywords", "days"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether they have words as only a text has them: "harbour's", or "Tuesday" where all stand alone.</summary>
    internal static bool Are(IReadOnlyList<string> entries) =>
        entries.Any(IsPossessive) || entries.Count >= LeastWords && entries.All(IsWord) && entries.Any(Days.Contains);

    /// <summary>Whether they are more than anybody chooses for one article.</summary>
    internal static bool AreTooMany(IReadOnlyList<string> entries) => entries.Count > MostChosen;

    // "harbour's", but neither "Ann's Kitchen" nor the name of a firm, "Orlund's"
    private static bool IsPossessive(string entry) => !char.IsUpper(entry[0]) && (entry.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || entry.EndsWith("’s", StringComparison.OrdinalIgnoreCase));

    private static bool IsWord(string entry) => !entry.Contains(' ', StringComparison.Ordinal);
}
