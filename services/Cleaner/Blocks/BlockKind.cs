using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>What a block is in the mark-up, by the elements around its text.</summary>
internal static class BlockKind
{
    // No headline or sub-heading is so long, in characters. A heading holds phrases, no paragraphs (HTML Standard, 4.3.6, content model);
    // one that holds blocks and more than this is a heading that was never closed, or large print for a whole text.
    private const int LongestHeading = 400;
    private const int FarthestLook = 500;

    /// <summary>The kind of the block whose text starts at a node, and its level where it is a heading.</summary>
    public static string Of(PageTree tree, int node, bool inDataTable, out int level)
    {
        level = 0;
        var around = Tag.None;
        for (var i = tree.Parent(node); i >= 0; i = tree.Parent(i))
        {
            var tag = tree.Tag(i);
            if (tag.Any(Tag.Heading) && !(around.Any(Tag.Block) && HoldsText(tree, i)))
            {
                level = tree.Element(i).LocalName[1] - '0';
                return BlockKinds.Heading;
            }
            if (tag.Any(Tag.Caption) || (tree.Hint(i).Any(Hint.Caption) && !tag.Any(Tag.Figure | Tag.Root | Tag.Article) && tree.End(i) - i < 60))
                return BlockKinds.Caption;
            around |= tag;
            // What is around an article says nothing of its paragraphs.
            if (tag.Any(Tag.Article | Tag.Main | Tag.Root))
                break;
        }
        return around.Any(Tag.Preformatted) ? BlockKinds.Code
            : inDataTable ? BlockKinds.TableRow
            : around.Any(Tag.Quote) ? BlockKinds.Quote
            : around.Any(Tag.ListItem) ? BlockKinds.ListItem
            : BlockKinds.Paragraph;
    }

    private static bool HoldsText(PageTree tree, int heading)
    {
        var length = 0;
        var end = Math.Min(tree.End(heading), heading + FarthestLook);
        for (var i = heading + 1; i < end && length <= LongestHeading; i++)
        {
            if (tree.IsText(i) && !tree.Hidden(i))
                length += tree.Data(i).Trim().Length;
        }
        return length > LongestHeading;
    }
}
