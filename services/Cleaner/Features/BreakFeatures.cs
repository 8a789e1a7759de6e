namespace NewsPipeline.Cleaner.Features;

/// <summary>
/// Which part of the page a block stands in, by the breaks the page draws (a rule, a line of stars): what follows the last one of an article
/// is, as a rule, about the house, the author or other articles.
/// </summary>
internal sealed class BreakFeatures
{
    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names = ["since-break", "part-prose-share", "part-prose-before-share", "breaks-after"];

    private readonly BlockFeatureContext page;
    // Of each part its first block, and of each block the prose before it.
    private readonly List<int> starts = [0];
    private readonly double[] proseBefore;

    /// <summary>Parts a page.</summary>
    public BreakFeatures(BlockFeatureContext page)
    {
        this.page = page;
        var blocks = page.Blocks;
        proseBefore = new double[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            proseBefore[i + 1] = proseBefore[i] + page.Weights[i];
            if (i > 0 && blocks[i].Breaks > blocks[i - 1].Breaks)
                starts.Add(i);
        }
    }

    /// <summary>Writes them.</summary>
    public void Write(ref FeatureRow row, int index)
    {
        var part = starts.BinarySearch(index);
        part = part < 0 ? ~part - 1 : part;
        var all = proseBefore[^1];
        var start = starts[part];
        var end = part + 1 < starts.Count ? starts[part + 1] : page.Blocks.Count;
        row.AddLog(index - start);
        row.AddShare(proseBefore[end] - proseBefore[start], all);
        row.AddShare(proseBefore[start], all);
        row.AddLog(starts.Count - 1 - part);
    }
}
