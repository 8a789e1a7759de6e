using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Finds the lists of other articles that nothing but their heading names: "Read more", and links below it. They are outside the main text
/// already; this tells what they are.
/// </summary>
internal static class RelatedLists
{
    private const int LongestHeading = 60;
    private const int Levels = 4;
    private const int MostBlocks = 60;
    private const double MostlyLinks = 0.5;

    /// <summary>Gives their links the role of related articles.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        for (var i = blocks.FindIndex(block => block.Kept || block.Reason == Reasons.Headline) + 1; i > 0 && i < blocks.Count - 1; i++)
        {
            if (IsOpen(blocks[i]) && IsOpen(blocks[i + 1]) && IsLink(blocks[i + 1]) && blocks[i].Text.Length <= LongestHeading && IsHeading(blocks[i]))
                i = AssignBelow(tree, blocks, i);
        }
    }

    // What may be either is told by its titles, with all other lists.
    private static bool IsHeading(Block block) =>
        ListHeading.KindOf(block) is { } kind && kind is ListHeading.Related or ListHeading.Open || block.Cue == BlockRoles.Related && !IsLink(block);

    // As far as the nearest element reaches that holds heading and links; one with a part of the text in it is no list. Returns its last block.
    private static int AssignBelow(PageTree tree, List<Block> blocks, int heading)
    {
        var box = blocks[heading].Element;
        for (var level = 0; level < Levels && box > 0 && !tree.Contains(box, blocks[heading + 1].Node); level++)
            box = tree.Parent(box);
        if (box <= 0 || !tree.Contains(box, blocks[heading + 1].Node))
            return heading;
        var end = heading + 1;
        while (end < blocks.Count && end <= heading + MostBlocks && tree.Contains(box, blocks[end].Node))
        {
            if (blocks[end++].Kept)
                return heading;
        }
        for (var i = heading + 1; i < end; i++)
        {
            if (IsOpen(blocks[i]) && IsLink(blocks[i]))
                blocks[i].Drop(BlockRoles.Related, blocks[i].Reason);
        }
        return end - 1;
    }

    private static bool IsOpen(Block block) => !block.Kept && block.Role is (BlockRoles.Boilerplate or BlockRoles.Title or BlockRoles.Section);

    private static bool IsLink(Block block) => block.Shape.LinkDensity > MostlyLinks;
}
