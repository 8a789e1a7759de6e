using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Drops what frames a quotation set apart that was dropped: a heading over it and the line below, in one box with it and nothing else.
/// </summary>
internal static class QuoteFrames
{
    private const int Levels = 3;
    private const int Reach = 3;
    private const int MostWords = 14;

    /// <summary>Judges the blocks that were kept.</summary>
    public static void Judge(PageTree tree, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!PullQuotes.IsSetApart(blocks[i]) || FrameAround(tree, blocks, i) is not ( >= 0, _) frame)
                continue;
            var isKept = false;
            for (var k = frame.First; k < frame.End; k++)
                isKept |= blocks[k].Kept && PullQuotes.IsSetApart(blocks[k]);
            for (var k = frame.First; k < frame.End; k++)
            {
                if (blocks[k].Kept && !PullQuotes.IsSetApart(blocks[k]) && !isKept)
                    blocks[k].Drop(BlockRoles.Boilerplate, Reasons.Box);
            }
            i = frame.End - 1;
        }
    }

    // The largest box near it that holds nothing else; First is -1 where there is none.
    private static (int First, int End) FrameAround(PageTree tree, List<Block> blocks, int quote)
    {
        (int First, int End) frame = (-1, 0);
        var box = blocks[quote].Element;
        for (var level = 0; level < Levels && box > 0 && !tree.Tag(box).Any(Tag.Article | Tag.Main | Tag.Root); level++, box = tree.Parent(box))
        {
            int first = quote, end = quote + 1;
            while (first > 0 && first >= quote - Reach && tree.Contains(box, blocks[first - 1].Node))
                first--;
            while (end < blocks.Count && end <= quote + Reach + 1 && tree.Contains(box, blocks[end].Node))
                end++;
            if (first < quote - Reach || end > quote + Reach + 1 || !HoldsNothingElse(blocks, first, end))
                break;
            if (end - first > 1)
                frame = (first, end);
        }
        return frame;
    }

    private static bool HoldsNothingElse(List<Block> blocks, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!PullQuotes.IsSetApart(blocks[i]) && (blocks[i].Shape.Words > MostWords || blocks[i].Shape.EndsSentence || blocks[i].Kind == BlockKinds.ListItem))
                return false;
        }
        return true;
    }
}
