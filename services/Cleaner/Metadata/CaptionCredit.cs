using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Knows the credit in or behind a caption.</summary>
internal static class CaptionCredit
{
    private const int LongestCredit = 90;

    /// <summary>Whether a block ends in one: <c>… at low tide &lt;span class=credit&gt;Ada Lund&lt;/span&gt;</c>, <c>… at low tide © Ada Lund</c>.</summary>
    public static bool Ends(PageTree tree, Block block)
    {
        if (block.Text.LastIndexOf('©') is >= CaptionReader.ShortestCaption and var sign && block.Text.Length - sign <= LongestCredit)
            return true;
        var end = tree.End(block.Element);
        for (var i = end - 1; i > block.Element && end - i <= ImageReader.LargestFigure; i--)
        {
            if (tree.IsText(i) && tree.Parent(i) == block.Element && !tree.Data(i).IsWhiteSpace())
                return false;
            if (!tree.IsText(i) && tree.Parent(i) == block.Element && (tree.Hint(i).Any(Hint.Credit) || CaptionNames.IsCredit(tree, i)))
                return i > block.Node;
        }
        return false;
    }

    /// <summary>Whether a block ends in one that its words tell, <c>… at low tide (Photo: Ada Lund)</c>: that says of a picture what it shows, even if it reads like a paragraph.</summary>
    public static bool IsIn(Block block)
    {
        var text = block.Text;
        if (text.Length > CaptionReader.LongestCaption || text[^1] is not (')' or ']') || text.LastIndexOfAny(['(', '[']) is not (> 0 and var open))
            return false;
        return Cues.RoleOf(text[open..]) is BlockRoles.Credit || Cues.RoleOf(text[(open + 1)..]) is BlockRoles.Credit;
    }

    /// <summary>The text of a caption and of the credit that is marked in it.</summary>
    public static (string? Caption, string? Credit) Part(PageTree tree, int caption)
    {
        for (var i = caption + 1; i < tree.End(caption); i++)
        {
            if (tree.IsText(i) || tree.Tag(i).Any(Tag.Caption) || !tree.Hint(i).Any(Hint.Credit | Hint.Legal | Hint.Byline) && !CaptionNames.IsCredit(tree, i))
                continue;
            // "Image by:" before the name is a label.
            if (VisibleText.Of(tree, i) is { } credit && !credit.EndsWith(':'))
                return (VisibleText.Of(tree, caption, except: i), credit);
        }
        var isCredit = tree.Hint(caption).Any(Hint.Credit | Hint.Legal | Hint.Byline) && !tree.Tag(caption).Any(Tag.Caption);
        return isCredit ? (null, VisibleText.Of(tree, caption)) : (VisibleText.Of(tree, caption), null);
    }
}
