namespace NewsPipeline.Cleaner.Features;

/// <summary>
/// What the containers of a block hold: the nearest elements up the tree that each hold more blocks than the one below, so that
/// wrappers do not count.
/// </summary>
internal static class ContainerFeatures
{
    private const int Levels = 3;
    private const int Numbers = 8;
    private const double EnoughProse = 200;

    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
    [
        .. Enumerable.Range(1, Levels).SelectMany(level => new[]
        {
            $"box{level}-letters", $"box{level}-link-density", $"box{level}-blocks", $"box{level}-prose-share", $"box{level}-letters-per-block", $"box{level}-own-share", $"box{level}-anchors", $"box{level}-picture-links",
        }),
        "steps-to-prose", "prose-box-share", "element-blocks",
    ];

    /// <summary>Writes them.</summary>
    public static void Write(ref FeatureRow row, BlockFeatureContext page, int index)
    {
        var (tree, measures, prose, block) = (page.Tree, page.Measures, page.Prose, page.Blocks[index]);
        int level = 0, last = 1, steps = 0, toProse = -1;
        double proseBox = 0;
        for (var i = block.Element; i >= 0 && level < Levels; i = tree.Parent(i))
        {
            if (measures.Blocks(i) <= last)
                continue;
            last = measures.Blocks(i);
            steps++;
            level++;
            row.AddLog(measures.Letters(i));
            row.AddShare(measures.LinkLetters(i), measures.Letters(i));
            row.AddLog(measures.Blocks(i));
            row.AddShare(prose[i], prose[0]);
            row.AddLog((double)measures.Letters(i) / measures.Blocks(i));
            row.AddShare(block.Shape.Letters, measures.Letters(i));
            row.AddLog(measures.Anchors(i));
            row.AddLog(measures.PictureLinks(i));
            if (toProse < 0 && prose[i] - page.Weights[index] >= EnoughProse)
                (toProse, proseBox) = (steps, prose[i]);
        }
        for (; level < Levels; level++)
        {
            for (var i = 0; i < Numbers; i++)
                row.Add(-1);
        }
        row.Add(toProse);
        row.AddShare(proseBox, prose[0]);
        row.AddLog(measures.Blocks(block.Element));
    }
}
