using System.Collections.Frozen;
using System.Globalization;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Languages;

/// <summary>Guesses the language of a text from its script and its commonest words.</summary>
internal static class StopWordVote
{
    private const int MaxCharacters = 6000;
    private const int MinWords = 8;
    private const int MostLetters = 16;
    private const double Minor = 0.85;
    private const int ManyWords = 200;
    // When the claimed language leads clearly: asked after so many words, by how much, and with how many votes a word.
    private const int WordsOfClaim = 100;
    private const double ClearLead = 1.5;
    private const double EnoughOfWords = 0.15;

    private static readonly string[] Languages = [.. RuleData.Entries("stop-words").Select(entry => entry.Key.TrimEnd('*'))];

    // Few pages are in these: a close race goes to the other.
    private static readonly bool[] IsMinor = [.. RuleData.Entries("stop-words").Select(entry => entry.Key[^1] == '*')];

    private static readonly FrozenDictionary<string, int[]> Words = RuleData.Entries("stop-words")
        .SelectMany((entry, language) => entry.Value.Split(',', StringSplitOptions.TrimEntries).Distinct().Select(word => (word, language)))
        .GroupBy(pair => pair.word, pair => pair.language)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most words of the lists are short, and so are most of a text.
    private static readonly PackedWords Short = new(Words);

    // The first and last letters of the words, so that most others need no look into the table.
    private static readonly bool[] Ends = ReadEnds();
    private static readonly int LongestWord = Math.Min(MostLetters, Words.Keys.Max(word => word.Length));

    /// <summary>How many languages are told apart by their words; <see cref="ScriptLanguage"/> knows others.</summary>
    internal static int Count => Languages.Length;

    /// <summary>Whether the vote knows a language.</summary>
    internal static bool Knows(string language) => IndexOf(language) >= 0;

    /// <summary>Where a language stands in the vote; -1 where it has no list.</summary>
    internal static int IndexOf(string language) => Array.IndexOf(Languages, language);

    /// <summary>The likeliest language, how far it leads (0 to 1), and the share of the claimed one relative to it; null for a short or unclear text, no language for a long one in none that is known.</summary>
    /// <param name="text">The main text.</param>
    /// <param name="claimed">The primary subtag that the page claims, or null.</param>
    internal static LanguageVote? Vote(string text, string? claimed)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, MaxCharacters));
        if (ScriptLanguage.Guess(sample) is { } byScript)
            return new LanguageVote(byScript, 1, claimed == byScript ? 1 : 0);
        Span<double> votes = stackalloc double[Languages.Length];
        votes.Clear();
        var own = claimed is null ? -1 : Array.IndexOf(Languages, claimed);
        var words = CountWords(sample, votes, own);
        if (words < MinWords)
            return null;
        for (var i = 0; i < votes.Length; i++)
            votes[i] *= IsMinor[i] ? Minor : 1;
        var best = 0;
        var second = 0.0;
        for (var i = 1; i < votes.Length; i++)
        {
            if (votes[i] > votes[best])
                best = i;
        }
        for (var i = 0; i < votes.Length; i++)
            second = i != best && votes[i] > second ? votes[i] : second;
        // Function words make up a fifth or more of running text.
        if (votes[best] < words * 0.04)
            return words < ManyWords ? null : new LanguageVote(null, 0, 0);
        return new LanguageVote(Languages[best], 1 - second / votes[best], own < 0 ? 0 : votes[own] / votes[best]);
    }

    // Where the words of the claimed language lead by so much after so many, the rest of the text is not asked.
    private static bool IsClear(int words, ReadOnlySpan<double> votes, int claimed)
    {
        if (claimed < 0 || votes[claimed] < words * EnoughOfWords)
            return false;
        for (var i = 0; i < votes.Length; i++)
        {
            if (i != claimed && votes[i] * ClearLead > votes[claimed])
                return false;
        }
        return true;
    }

    private static int CountWords(ReadOnlySpan<char> text, Span<double> votes, int claimed)
    {
        var words = 0;
        Span<char> lower = stackalloc char[MostLetters];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var from = i;
            var isPlain = true;
            ulong packed = 0;
            for (; i < text.Length && IsWord(text[i]); i++)
            {
                packed = PackedWords.Add(packed, text[i]);
                if (text[i] < 0x80)
                    continue;
                isPlain = false;
                LetterVote.Add(char.ToLowerInvariant(text[i]), votes);
            }
            words++;
            if (words % WordsOfClaim == 0 && IsClear(words, votes, claimed))
                break;
            if (i - from > LongestWord)
                continue;
            var languages = isPlain && i - from <= PackedWords.MostLetters ? Short.Find(packed) : Find(text[from..i], lower);
            if (languages is null)
                continue;
            var vote = 1.0 / languages.Length + 0.5;
            foreach (var language in languages)
                votes[language] += vote;
        }
        return words;
    }

    private static int[]? Find(ReadOnlySpan<char> word, Span<char> lower)
    {
        var length = Lower(word, lower);
        return MayBeWord(lower[..length]) && Lookup.TryGetValue(lower[..length], out var languages) ? languages : null;
    }

    // Whether some word of the lists begins and ends so; where a letter is beyond ASCII, it may.
    private static bool MayBeWord(ReadOnlySpan<char> word) =>
        word[0] > '\u007F' || word[^1] > '\u007F' || Ends[(word[0] << 7) | word[^1]];

    private static bool[] ReadEnds()
    {
        var ends = new bool[0x80 * 0x80];
        foreach (var word in Words.Keys)
        {
            if (word[0] <= '\u007F' && word[^1] <= '\u007F')
                ends[(word[0] << 7) | word[^1]] = true;
        }
        return ends;
    }

    private static int Lower(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] > '\u007F')
                return word.ToLowerInvariant(lower);
            lower[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | ' ') : word[i];
        }
        return word.Length;
    }

    // Vowel signs belong to the word; so does the joiner of Persian.
    private static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetter(c) : char.IsLetter(c) || c == '\u200C' || c > 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
