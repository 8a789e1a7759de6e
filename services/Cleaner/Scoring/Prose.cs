using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Sums over subtrees, in one pass from the last node to the first. Arrays may be longer than the tree.</summary>
internal static class Prose
{
    /// <summary>Adds up, by element, the weights of the blocks that speak for prose.</summary>
    public static void Sum(PageTree tree, List<Block> blocks, List<double> weights, double[] sums)
    {
        sums.AsSpan(0, tree.Count).Clear();
        for (var i = 0; i < blocks.Count; i++)
            sums[blocks[i].Element] += Math.Max(0, weights[i]);
        for (var i = tree.Count - 1; i > 0; i--)
        {
            if (sums[i] != 0)
                sums[tree.Parent(i)] += sums[i];
        }
    }

    /// <summary>Adds up the scores of the blocks by element: those for main text, and those against it.</summary>
    public static void Sum(PageTree tree, List<Block> blocks, double[] gains, double[] costs)
    {
        gains.AsSpan(0, tree.Count).Clear();
        costs.AsSpan(0, tree.Count).Clear();
        foreach (var block in blocks)
        {
            gains[block.Element] += Math.Max(0, block.Score);
            costs[block.Element] += Math.Max(0, -block.Score);
        }
        for (var i = tree.Count - 1; i > 0; i--)
        {
            if (gains[i] != 0)
                gains[tree.Parent(i)] += gains[i];
            if (costs[i] != 0)
                costs[tree.Parent(i)] += costs[i];
        }
    }
}
