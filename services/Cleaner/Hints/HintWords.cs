using System.Collections.Frozen;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>The words of <c>hints.txt</c>: what a part of a name, or several in a row, stands for.</summary>
internal static class HintWords
{
    // A place for each first letters, last letter and length of a word: nine of ten parts of names fall on one that no word takes.
    private const int Places = 8192;

    private static readonly FrozenDictionary<string, Hint> Words = Read().ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly bool[] Taken = TakenPlaces();

    /// <summary>What a word of lower-case letters stands for, or several, joined by hyphens.</summary>
    public static Hint Of(ReadOnlySpan<char> word) => Taken[PlaceOf(word)] && Lookup.TryGetValue(word, out var hint) ? hint : Hint.None;

    private static int PlaceOf(ReadOnlySpan<char> word) =>
        word.Length < 2 ? 0 : ((((((word[0] * 31) + word[1]) * 31) + word[^1]) * 31) + word.Length) & (Places - 1);

    private static bool[] TakenPlaces()
    {
        var taken = new bool[Places];
        foreach (var word in Words.Keys)
            taken[PlaceOf(word)] = true;
        return taken;
    }

    private static Dictionary<string, Hint> Read()
    {
        var words = new Dictionary<string, Hint>(StringComparer.Ordinal);
        foreach (var line in EmbeddedList.Lines("hints.txt"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var hint = Enum.Parse<Hint>(line.AsSpan(0, colon));
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | hint;
        }
        return words;
    }
}
