using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>
/// Gives the items that follow each other in one list one probability, their mean by letters: they belong to the text together or not at all,
/// while each alone may be a line too short to tell. A list within an item parts those before it from those behind.
/// </summary>
internal static class WholeLists
{
    /// <summary>Replaces the probabilities of the blocks that are items.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="body">Of each block the probability that it is main text.</param>
    public static void Settle(PageTree tree, List<Block> blocks, float[] body)
    {
        for (var from = 0; from < blocks.Count;)
        {
            var list = ListOf(tree, blocks[from]);
            var to = from + 1;
            while (list >= 0 && to < blocks.Count && ListOf(tree, blocks[to]) == list)
                to++;
            if (to - from > 1)
                Level(blocks, body, from, to);
            from = to;
        }
    }

    private static void Level(List<Block> blocks, float[] body, int from, int to)
    {
        double sum = 0, letters = 0;
        for (var i = from; i < to; i++)
        {
            sum += (double)body[i] * blocks[i].Shape.Letters;
            letters += blocks[i].Shape.Letters;
        }
        if (letters > 0)
            Array.Fill(body, (float)(sum / letters), from, to - from);
    }

    private static int ListOf(PageTree tree, Block block) =>
        block.Kind == BlockKinds.ListItem && tree.Ancestor(block.Element, Tag.List | Tag.Article | Tag.Main | Tag.Root) is > 0 and var list && tree.Tag(list).Any(Tag.List) ? list : -1;
}
