using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Languages;

/// <summary>The letters that few languages use, with the languages that do.</summary>
internal static class LetterVote
{
    // A letter tells less than a word, but there are more of them.
    private const double Weight = 0.3;

    private static readonly FrozenDictionary<char, int[]> Languages = RuleData.Entries("letters")
        .SelectMany(entry => entry.Value.Split(',', StringSplitOptions.TrimEntries).Select(letter => (Letter: letter[0], Language: StopWordVote.IndexOf(entry.Key))))
        .Where(pair => pair.Language >= 0)
        .GroupBy(pair => pair.Letter, pair => pair.Language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Adds the votes of one letter in lower case.</summary>
    internal static void Add(char letter, Span<double> votes)
    {
        if (letter < 0x80 || !Languages.TryGetValue(letter, out var languages))
            return;
        foreach (var language in languages)
            votes[language] += Weight / languages.Length;
    }
}
