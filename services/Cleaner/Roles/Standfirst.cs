using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Finds the subtitle right under the headline, above byline or date, where its names are written in a way that hints do not read.</summary>
internal static class Standfirst
{
    // A button or a picture's line may stand between.
    private const int Reach = 2;
    private const int LeastWords = 4;
    private const int MostWords = 80;
    private const int Levels = 2;
    private const int DateReach = 6;
    private const double MostlyLinks = 0.5;

    /// <summary>Gives it its role; what was kept of the text stays.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        var headline = blocks.HeadlineIndex();
        if (headline < 0)
            return;
        for (var i = headline + 1; i <= headline + Reach && i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Role == BlockRoles.Subtitle)
                return;
            if (MayBe(block) && HasDateBelow(blocks, i) && (IsNamed(tree, blocks, i, headline) || i == headline + 1 && IsDescription(tree, block)))
            {
                if (block.Kept)
                    block.KeepAs(BlockRoles.Subtitle, Reasons.Subtitle);
                else
                    block.Drop(BlockRoles.Subtitle, Reasons.Subtitle);
                return;
            }
            if (block.Kept)
                return;
        }
    }

    private static bool MayBe(Block block) =>
        block.Shape.Words is >= LeastWords and <= MostWords && block.Shape.LinkDensity <= MostlyLinks && block.Kind is BlockKinds.Paragraph or BlockKinds.Heading
        && block.Role is BlockRoles.Header or BlockRoles.Boilerplate or BlockRoles.Body or BlockRoles.Heading;

    // The element itself, or one around it that holds nothing else.
    private static bool IsNamed(PageTree tree, List<Block> blocks, int index, int headline)
    {
        var element = blocks[index].Element;
        for (var level = 0; level < Levels && element > 0 && !tree.Contains(element, blocks[headline].Node); level++, element = tree.Parent(element))
        {
            if (level > 0 && index + 1 < blocks.Count && tree.Contains(element, blocks[index + 1].Node))
                return false;
            if (StandfirstNames.Say(tree.Element(element)))
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
