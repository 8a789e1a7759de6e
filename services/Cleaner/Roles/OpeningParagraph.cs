using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Tells the first paragraph of a text from a subtitle, where nothing calls it one: a sentence that the page marks as the article's body is none.
/// </summary>
internal static class OpeningParagraph
{
    private const int LeastWords = 15;
    private const int Levels = 3;

    /// <summary>Makes such a subtitle main text.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        var headline = blocks.HeadlineIndex();
        if (headline < 0)
            return;
        for (var i = headline + 1; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kept && block.Role != BlockRoles.Subtitle)
                return;
            if (block.Role != BlockRoles.Subtitle || block.Hints.Any(Hint.Subtitle) || !block.Shape.EndsSentence || block.Shape.Words < LeastWords || block.Kind != BlockKinds.Paragraph)
                continue;
            if (IsMarked(tree, block.Element))
            {
                block.Keep(Reasons.Lead);
                DropOthers(blocks, i + 1);
                return;
            }
        }
    }

    // What stands below it was taken for one only because the text seemed to begin later.
    private static void DropOthers(List<Block> blocks, int index)
    {
        for (; index < blocks.Count && !blocks[index].Kept; index++)
        {
            if (blocks[index].Role == BlockRoles.Subtitle && !blocks[index].Hints.Any(Hint.Subtitle))
                blocks[index].Drop(BlockRoles.Boilerplate, blocks[index].Reason);
        }
    }

    private static bool IsMarked(PageTree tree, int element)
    {
        for (var level = 0; level < Levels && element > 0; level++, element = tree.Parent(element))
        {
            if (tree.Marks(element).Any(AttributeMarks.ItemProp) && tree.Element(element).GetAttribute("itemprop") is "articleBody")
                return true;
        }
        return false;
    }
}
