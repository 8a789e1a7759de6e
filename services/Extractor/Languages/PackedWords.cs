namespace NewsPipeline.Extractor.Languages;

/// <summary>Words of at most eight ASCII letters, each as one number, so that a look costs no more than a comparison or two.</summary>
internal sealed class PackedWords
{
    /// <summary>How many letters a number holds.</summary>
    internal const int MostLetters = 8;

    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly (ulong Word, int[]? Value)[] _places;
    private readonly int _shift;

    /// <summary>Packs those of the words that fit; they are in lower case.</summary>
    internal PackedWords(IReadOnlyDictionary<string, int[]> words)
    {
        var bits = 4;
        while (1 << bits < words.Count * 4)
            bits++;
        _shift = 64 - bits;
        _places = new (ulong, int[]?)[1 << bits];
        foreach (var (word, value) in words)
        {
            if (word.Length > MostLetters || !word.All(char.IsAsciiLetterLower))
                continue;
            ulong packed = 0;
            foreach (var letter in word)
                packed = Add(packed, letter);
            var place = PlaceOf(packed);
            while (_places[place].Value is not null)
                place = (place + 1) & (_places.Length - 1);
            _places[place] = (packed, value);
        }
    }

    /// <summary>The number of a word with one letter more, in lower case; of letters beyond ASCII, or more than fit, it says nothing.</summary>
    internal static ulong Add(ulong packed, char letter) => (packed << 8) | (byte)(letter | ' ');

    /// <summary>What stands for a word; null for one that was not packed.</summary>
    internal int[]? Find(ulong packed)
    {
        var place = PlaceOf(packed);
        while (_places[place].Value is not null && _places[place].Word != packed)
            place = (place + 1) & (_places.Length - 1);
        return _places[place].Value;
    }

    private int PlaceOf(ulong packed) => (int)((packed * Spread) >> _shift);
}
