using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>
/// Gives the items of one list one probability, their mean by letters: a list belongs to the text as a whole or not at all, while each item
/// alone may be a line too short to tell.
/// </summary>
internal static class WholeLists
{
    /// <summary>Replaces the probabilities of the blocks that are items.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="body">Of each block the probability that it is main text.</param>
    public static void Settle(PageTree tree, List<Block> blocks, float[] body)
    {
        var lists = blocks.ConvertAll(block => ListOf(tree, block));
        // A list may go on behind another that one of its items holds.
        var sums = new Dictionary<int, (double Sum, double Letters)>();
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i] < 0)
                continue;
            var (sum, letters) = sums.GetValueOrDefault(lists[i]);
            sums[lists[i]] = (sum + (double)body[i] * blocks[i].Shape.Letters, letters + blocks[i].Shape.Letters);
        }
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i] >= 0 && sums[lists[i]] is { Letters: > 0 } list)
                body[i] = (float)(list.Sum / list.Letters);
        }
    }

    private static int ListOf(PageTree tree, Block block) =>
        block.Kind == BlockKinds.ListItem && tree.Ancestor(block.Element, Tag.List | Tag.Article | Tag.Main | Tag.Root) is > 0 and var list && tree.Tag(list).Any(Tag.List) ? list : -1;
}
