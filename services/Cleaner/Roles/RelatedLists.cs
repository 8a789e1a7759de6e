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
    // A card may begin with its section, its date, its author.
    private const int FirstLink = 4;
    // A link of so many characters is a title, whatever its box is called; a tag may be longer than a section.
    private const int TitleLength = 24;
    private const int LongestTag = 32;

    /// <summary>Gives their links the role of related articles.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        for (var i = blocks.FindIndex(block => block.Kept || block.Reason == Reasons.Headline) + 1; i > 0 && i < blocks.Count - 1; i++)
        {
            if (blocks[i].Kept || blocks[i].Text.Length > LongestHeading)
                continue;
            var kind = ListHeading.KindOf(blocks[i]);
            if (kind == ListHeading.Related && MayHold(blocks[i]) || IsOpen(blocks[i]) && (kind == ListHeading.Open || blocks[i].Cue == BlockRoles.Related && !IsLink(blocks[i])))
                i = AssignBelow(tree, blocks, i, isSure: kind == ListHeading.Related);
        }
    }

    // As far as the nearest element reaches that holds heading and links; one with a part of the text in it is no list. What may be either is told by
    // its titles, with all other lists. Returns its last block.
    private static int AssignBelow(PageTree tree, List<Block> blocks, int heading, bool isSure)
    {
        var first = heading + 1;
        while (isSure && first < blocks.Count - 1 && first < heading + FirstLink && !blocks[first].Kept && !IsTitle(blocks[first], isSure))
            first++;
        if (!IsTitle(blocks[first], isSure))
            return heading;
        var box = blocks[heading].Element;
        for (var level = 0; level < Levels && box > 0 && !tree.Contains(box, blocks[first].Node); level++)
            box = tree.Parent(box);
        if (box <= 0 || !tree.Contains(box, blocks[first].Node))
            return heading;
        var end = heading + 1;
        while (end < blocks.Count && end <= heading + MostBlocks && tree.Contains(box, blocks[end].Node))
        {
            if (blocks[end++].Kept)
                return heading;
        }
        for (var i = first; i < end; i++)
        {
            if (IsTitle(blocks[i], isSure))
                blocks[i].Drop(BlockRoles.Related, blocks[i].Reason);
        }
        return end - 1;
    }

    private static bool IsTitle(Block block, bool isSure) =>
        IsLink(block) && (IsOpen(block) || isSure && block.Text.Length >= (block.Role == BlockRoles.Tags ? LongestTag : TitleLength) && MayHold(block));

    private static bool IsOpen(Block block) => !block.Kept && block.Role is BlockRoles.Boilerplate or BlockRoles.Title or BlockRoles.Section;

    // The names of a box around many things, and of its design.
    private static bool MayHold(Block block) =>
        !block.Kept && (IsOpen(block) || block.Role is BlockRoles.Header or BlockRoles.Caption or BlockRoles.Tags or BlockRoles.Navigation or BlockRoles.Newsletter or BlockRoles.Subtitle);

    private static bool IsLink(Block block) => block.Shape.LinkDensity > MostlyLinks;
}
