namespace NewsPipeline.Cleaner.Features;

/// <summary>
/// The numbers by which a trained reading knows a block, read in one pass; training and inference see the same ones.
/// A change here needs a new model: the model's file names the features it was trained on.
/// </summary>
internal static class BlockFeatures
{
    private static readonly string[] Own =
    [
        .. TextFeatures.Names, .. MarkupFeatures.Names, .. ContainerFeatures.Names, .. PositionFeatures.Names, .. EvidenceFeatures.Names,
        .. RepeatFeatures.Names, .. RuleFeatures.Names, .. PageFeatures.Names,
    ];

    private static readonly NeighbourFeatures Neighbours = new(Own);

    /// <summary>Their names, in the order of a row.</summary>
    public static readonly string[] Names = [.. Own, .. NeighbourFeatures.Names];

    /// <summary>The rows of all blocks, one after the other.</summary>
    public static float[] Read(BlockFeatureContext page)
    {
        var width = Names.Length;
        var table = new float[page.Blocks.Count * width];
        if (page.Blocks.Count == 0)
            return table;
        var position = new PositionFeatures(page);
        var repeats = new RepeatFeatures(page);
        var rules = new RuleFeatures(page);
        var whole = new PageFeatures(page);
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var row = new FeatureRow(table.AsSpan(i * width, Own.Length));
            var block = page.Blocks[i];
            TextFeatures.Write(ref row, block, page.Host);
            MarkupFeatures.Write(ref row, page.Tree, block, page.Prose);
            ContainerFeatures.Write(ref row, page.Tree, page.Measures, block, page.Prose);
            position.Write(ref row, i);
            EvidenceFeatures.Write(ref row, page.Evidence, block);
            repeats.Write(ref row, i);
            rules.Write(ref row, i);
            whole.Write(ref row);
        }
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var row = new FeatureRow(table.AsSpan((i * width) + Own.Length, NeighbourFeatures.Names.Length));
            Neighbours.Write(ref row, table, width, i, page.Blocks.Count);
        }
        return table;
    }
}
