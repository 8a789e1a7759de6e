using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Finds the subtitle right under the headline among what is outside the main text, where its names are written in a way that hints do not read.</summary>
internal static class Standfirst
{
    // A button or a picture's line may stand between.
    private const int Reach = 2;
    private const int LeastWords = 4;
    private const int Levels = 2;
    private const int DateReach = 6;
    private const double MostlyLinks = 0.5;

    /// <summary>Gives it its role; it stays outside the main text.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        var headline = blocks.FindLastIndex(block => block.Reason == Reasons.Headline);
        if (headline < 0)
            return;
        for (var i = headline + 1; i <= headline + Reach && i < blocks.Count && !blocks[i].Kept; i++)
        {
            var block = blocks[i];
            if (block.Role == BlockRoles.Subtitle)
                return;
            if (block.Role is not (BlockRoles.Header or BlockRoles.Boilerplate) || block.Shape.Words < LeastWords || block.Shape.LinkDensity > MostlyLinks)
                continue;
            if (IsNamed(tree, block, blocks[headline]) || i == headline + 1 && IsDescription(tree, block) && HasDateBelow(blocks, i))
            {
                block.Drop(BlockRoles.Subtitle, Reasons.Subtitle);
                return;
            }
        }
    }

    private static bool IsNamed(PageTree tree, Block block, Block headline)
    {
        var element = block.Element;
        for (var level = 0; level < Levels && element > 0 && !tree.Contains(element, headline.Node); level++, element = tree.Parent(element))
        {
            if (JoinedNames.Say(tree.Element(element), Hint.Subtitle))
                return true;
        }
        return false;
    }

    // By schema.org; some mark the first paragraph so, which stands below the byline.
    private static bool IsDescription(PageTree tree, Block block) =>
        tree.Marks(block.Element).Any(AttributeMarks.ItemProp) && tree.Element(block.Element).GetAttribute("itemprop") is "description";

    private static bool HasDateBelow(List<Block> blocks, int index)
    {
        for (var i = index + 1; i <= index + DateReach && i < blocks.Count && !blocks[i].Kept; i++)
        {
            if (blocks[i].Role is BlockRoles.Byline or BlockRoles.Date)
                return true;
        }
        return false;
    }
}
