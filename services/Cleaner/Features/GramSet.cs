namespace NewsPipeline.Cleaner.Features;

/// <summary>A set of hashes of words. Most that are asked for are not in it, and a look at a table of bits tells (Bloom 1970).</summary>
internal sealed class GramSet
{
    private const int Bits = 1 << 14;

    private readonly HashSet<uint> grams = [];
    private ulong[] seen = [];

    /// <summary>How many there are.</summary>
    public int Count => grams.Count;

    /// <summary>Adds one.</summary>
    public void Add(uint gram)
    {
        if (seen.Length == 0)
            seen = new ulong[Bits / 64];
        var bit = BitOf(gram);
        seen[bit / 64] |= 1UL << bit;
        grams.Add(gram);
    }

    /// <summary>Whether it was added; to be asked of a set that is not empty.</summary>
    public bool Contains(uint gram)
    {
        var bit = BitOf(gram);
        return (seen[bit / 64] & (1UL << bit)) != 0 && grams.Contains(gram);
    }

    private static int BitOf(uint gram) => (int)(WordGrams.Fold(gram) & (Bits - 1));
}
