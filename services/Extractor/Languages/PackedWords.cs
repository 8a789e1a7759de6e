namespace NewsPipeline.Extractor.Languages;

/// <summary>Words of at most eight ASCII letters, each as one number, so that a look costs no more than a comparison or two.</summary>
internal sealed class PackedWords
{
    /// <summary>How many letters a number holds.</summary>
    internal const int MostLetters = 8;

    private const ulong Spread = 0x9E3779B97F4A7C15;

    // Apart, so that a look that finds nothing touches little memory.
    private readonly ulong[] _words;
    private readonly int[]?[] _values;
    private readonly int _shift;

    /// <summary>Packs those of the words that fit; they are in lower case.</summary>
    internal PackedWords(IReadOnlyDictionary<string, int[]> words)
    {
        var bits = 4;
        while (1 << bits < words.Count * 2)
            bits++;
        _shift = 64 - bits;
        _words = new ulong[1 << bits];
        _values = new int[]?[1 << bits];
        foreach (var (word, value) in words)
        {
            if (word.Length > MostLetters || !word.All(char.IsAsciiLetterLower))
                continue;
            ulong packed = 0;
            foreach (var letter in word)
                packed = Add(packed, letter);
            var place = PlaceOf(packed);
            while (_words[place] != 0)
                place = (place + 1) & (_words.Length - 1);
            (_words[place], _values[place]) = (packed, value);
        }
    }

    /// <summary>The number of a word with one letter more, in lower case; of letters beyond ASCII, or more than fit, it says nothing.</summary>
    internal static ulong Add(ulong packed, char letter) => (packed << 8) | (byte)(letter | ' ');

    /// <summary>What stands for a word; null for one that was not packed.</summary>
    internal int[]? Find(ulong packed)
    {
        var place = PlaceOf(packed);
        while (_words[place] != 0 && _words[place] != packed)
            place = (place + 1) & (_words.Length - 1);
        return _values[place];
    }

    private int PlaceOf(ulong packed) => (int)((packed * Spread) >> _shift);
}
