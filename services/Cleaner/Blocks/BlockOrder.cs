using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Finds places in the list of a page's blocks, which stand in document order.</summary>
internal static class BlockOrder
{
    /// <summary>The index of the first block that starts at a node or after it; the number of blocks where none does.</summary>
    public static int FirstFrom(this List<Block> blocks, int node)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Node < node)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>The index of the block that is the article's headline; -1 where none is.</summary>
    public static int HeadlineIndex(this List<Block> blocks) => blocks.FindLastIndex(block => block.Reason == Reasons.Headline);
}
