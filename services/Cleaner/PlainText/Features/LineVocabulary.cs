using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>Which words a line shares with the lines around it, with the core and with the page; rare words weigh more.</summary>
internal sealed class LineVocabulary(LineWords words, int count)
{
    private static readonly int[] Offsets = [-2, -1, 1, 2];

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names = [.. Offsets.Select(at => $"share-in{at:+0;-0}"), "rare-share-in-core", "rare-share-elsewhere"];

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        foreach (var offset in Offsets)
            row.Add((float)words.ShareIn(index, index + offset < count ? index + offset : -1));
        var (inCore, elsewhere) = words.RareShares(index);
        row.Add(inCore);
        row.Add(elsewhere);
    }
}
