using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>How much of a line stands elsewhere on the page, by runs of four words: pitches, captions, tables of contents and teasers are said again.</summary>
internal sealed class LineGrams
{
    private const int Length = 4;
    private const int MostWords = 400;
    // Beyond so many the page is read as if they were new: memory stays bounded.
    private const int MostGrams = 1 << 19;

    private readonly uint[][] lines;
    private readonly Dictionary<uint, (int First, int Last)> places = [];

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names = ["grams-elsewhere", "grams-above", "grams-below"];

    /// <summary>Reads the runs of all lines.</summary>
    public LineGrams(List<TextLine> source)
    {
        lines = new uint[source.Count][];
        Span<uint> words = stackalloc uint[MostWords];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Read(words[..WordGrams.Read(source[i].Text, words)]);
            foreach (var gram in lines[i])
            {
                if (places.TryGetValue(gram, out var place))
                    places[gram] = (place.First, i);
                else if (places.Count < MostGrams)
                    places.Add(gram, (i, i));
            }
        }
    }

    /// <summary>Adds the shares of a line's runs that another line, one above and one below have; -1 for a line without any.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        int elsewhere = 0, above = 0, below = 0;
        foreach (var gram in lines[index])
        {
            if (!places.TryGetValue(gram, out var place))
                continue;
            elsewhere += place.First < index || place.Last > index ? 1 : 0;
            above += place.First < index ? 1 : 0;
            below += place.Last > index ? 1 : 0;
        }
        row.AddShare(elsewhere, lines[index].Length);
        row.AddShare(above, lines[index].Length);
        row.AddShare(below, lines[index].Length);
    }

    private static uint[] Read(ReadOnlySpan<uint> words)
    {
        if (words.Length < Length)
            return [];
        var grams = new uint[words.Length - Length + 1];
        for (var i = 0; i < grams.Length; i++)
            grams[i] = WordGrams.Mix(WordGrams.Mix(words[i], words[i + 1]), WordGrams.Mix(words[i + 2], words[i + 3]));
        return grams;
    }
}
