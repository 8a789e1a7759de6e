using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Dates;

/// <summary>The names of the months in the languages of <c>Data/months.txt</c>, full, inflected and short.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, int>> ByLanguage = Load();

    // Names that all languages having them agree on; the others (mar, listopad, …) need the page's language.
    private static readonly FrozenDictionary<string, int> Agreed = ByLanguage.Values
        .SelectMany(names => names)
        .GroupBy(name => name.Key, name => name.Value)
        .Where(months => months.Distinct().Count() == 1)
        .ToFrozenDictionary(months => months.Key, months => months.First());

    // The first words of all of them: most words are none, and one look tells.
    private static readonly FrozenSet<string> FirstWords = ByLanguage.Values.SelectMany(names => names.Keys).Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWordLookup = FirstWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int LongestFirst = FirstWords.Max(word => word.Length);

    /// <summary>Whether the name of a month, in whatever language, is <paramref name="word"/> or begins with it as its first word; case does not count.</summary>
    internal static bool MayBegin(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestFirst)
            return false;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return FirstWordLookup.Contains(lower);
    }

    /// <summary>The languages that are covered.</summary>
    internal static IEnumerable<string> Languages => ByLanguage.Keys;

    /// <summary>The month (1 to 12) that <paramref name="word"/> names, or 0.</summary>
    /// <param name="word">A word in lower case, without its final full stop.</param>
    /// <param name="language">The primary subtag of the page's language, or null.</param>
    internal static int Find(string word, string? language)
    {
        if (language is not null && ByLanguage.TryGetValue(language is "nb" or "nn" ? "no" : language, out var own) && own.TryGetValue(word, out var month))
            return month;
        if (Agreed.TryGetValue(word, out month))
            return month;
        // English names appear on pages of any language.
        return ByLanguage["en"].GetValueOrDefault(word);
    }

    private static FrozenDictionary<string, FrozenDictionary<string, int>> Load() =>
        RuleData.Entries("months").ToFrozenDictionary(entry => entry.Key, entry => Months(entry.Value));

    private static FrozenDictionary<string, int> Months(string line)
    {
        var groups = line.Split(';', StringSplitOptions.TrimEntries);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var name in groups[i].Split('/', StringSplitOptions.TrimEntries))
                names[name.Replace('_', ' ')] = i + 1;
        }
        return names.ToFrozenDictionary();
    }
}
