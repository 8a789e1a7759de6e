using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Features;

/// <summary>
/// The numbers by which a trained reading knows a block, read in one pass; training and inference see the same ones.
/// A change here needs a new model: the model's file names the features it was trained on.
/// </summary>
internal static class BlockFeatures
{
    private static readonly string[] Own =
    [
        .. TextFeatures.Names, .. MarkupFeatures.Names, .. ContainerFeatures.Names, .. PositionFeatures.Names, .. BreakFeatures.Names, .. EvidenceFeatures.Names,
        .. RepeatFeatures.Names, .. RuleFeatures.Names, .. PageFeatures.Names,
    ];

    private static readonly NeighbourFeatures Neighbours = new(Own);

    /// <summary>Their names, in the order of a row.</summary>
    public static readonly string[] Names = [.. Own, .. NeighbourFeatures.Names];

    /// <summary>How many numbers the rows of a page's candidates take.</summary>
    public static int Size(BlockFeatureContext page) => page.Candidates * Names.Length;

    /// <summary>Writes the rows of the page's candidates, one after the other.</summary>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public static void Read(BlockFeatureContext page, WordWeights words, Span<float> table, Deadline deadline)
    {
        if (page.Candidates == 0)
            return;
        var width = Names.Length;
        var position = new PositionFeatures(page);
        var breaks = new BreakFeatures(page);
        var repeats = new RepeatFeatures(page);
        var rules = new RuleFeatures(page);
        var whole = new PageFeatures(page);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Rows[i] < 0)
                continue;
            deadline.Check();
            var row = new FeatureRow(table.Slice(page.Rows[i] * width, Own.Length));
            var block = page.Blocks[i];
            TextFeatures.Write(ref row, block, page.Host);
            MarkupFeatures.Write(ref row, page.Tree, block, page.Prose);
            ContainerFeatures.Write(ref row, page, i);
            position.Write(ref row, i);
            breaks.Write(ref row, i);
            EvidenceFeatures.Write(ref row, page, words, i);
            repeats.Write(ref row, i);
            rules.Write(ref row, i);
            whole.Write(ref row);
        }
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            if (page.Rows[i] < 0)
                continue;
            var row = new FeatureRow(table.Slice((page.Rows[i] * width) + Own.Length, NeighbourFeatures.Names.Length));
            Neighbours.Write(ref row, table, width, page.Rows, i);
        }
    }
}
