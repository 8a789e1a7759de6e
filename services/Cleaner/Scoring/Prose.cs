using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Sums over subtrees, in one pass from the last node to the first.</summary>
internal static class Prose
{
    /// <summary>Adds up a weight of the blocks by element.</summary>
    public static double[] Sum(PageTree tree, List<Block> blocks, Func<Block, double> weight)
    {
        var sums = new double[tree.Count];
        foreach (var block in blocks)
            sums[block.Element] += weight(block);
        for (var i = tree.Count - 1; i > 0; i--)
            sums[tree.Parent(i)] += sums[i];
        return sums;
    }
}
