using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>The head of the article: headline, subtitle, byline, date, up to the first running text.</summary>
internal static class ArticleHead
{
    private const int ProseLetters = 80;
    private const int LabelWords = 14;
    private const int LeadWords = 7;
    private const double LinkedLead = 0.3;

    /// <summary>Gives the blocks of the head their roles, and drops what stands above the headline.</summary>
    public static void Assign(BlockContext context)
    {
        var blocks = context.Blocks;
        var firstProse = FirstProse(blocks);
        if (firstProse < 0)
            return;
        var title = Headline.Find(context, firstProse);
        if (title < 0)
            return;
        for (var i = 0; i < title; i++)
        {
            if (blocks[i].Kept && blocks[i].Score < ProseLetters)
                blocks[i].Drop(BlockRoles.Header, Reasons.AboveHeadline);
        }
        blocks[title].Drop(BlockRoles.Title, Reasons.Headline);
        for (var i = title + 1; i <= firstProse; i++)
        {
            if (IsLead(blocks[i]))
                blocks[i].KeepAs(BlockRoles.Subtitle, Reasons.Lead);
            AssignUnder(blocks, i, title);
        }
        DropRepeats(blocks, title);
    }

    // The lead often stands in the head of the article, outside the element of its text.
    private static bool IsLead(Block block)
    {
        if (block.Kept || block.Kind == BlockKinds.Caption || block.Shape.LinkDensity > LinkedLead || block.Hints.Any(Surroundings.Against | Hint.Media) || block.IsPhotoLine)
        {
            return false;
        }
        return block.Hints.Any(Hint.Subtitle) ? block.Shape.Words >= LeadWords
            : block.Shape.EndsSentence && block.Shape.Words >= LeadWords && !block.Hints.Any(Hint.Byline | Hint.Date | Hint.Caption) && block.Cue is null;
    }

    private static int FirstProse(List<Block> blocks) =>
        blocks.FindIndex(block => block.Kept && block.Kind != BlockKinds.Heading && block.Score >= ProseLetters);

    private static void AssignUnder(List<Block> blocks, int index, int title)
    {
        var block = blocks[index];
        if (block.Hints.Any(Hint.Subtitle) && block.Shape.Words > 3)
        {
            if (block.Kept)
                block.KeepAs(BlockRoles.Subtitle, Reasons.Subtitle);
        }
        else if (block.Hints.Any(Hint.Byline) && block.Shape.Words <= LabelWords * 2 && !block.Shape.EndsSentence)
        {
            block.Drop(BlockRoles.Byline, Reasons.Byline);
        }
        else if (block.Hints.Any(Hint.Date) && block.Shape.Words <= LabelWords)
        {
            block.Drop(BlockRoles.Date, Reasons.Date);
        }
        else if (Lines.IsDate(block.Text, block.Shape))
        {
            block.Drop(BlockRoles.Date, Reasons.ReadsLikeDate);
        }
        else if (block.Kept && Lines.IsByline(block.Text, block.Shape))
        {
            block.Drop(BlockRoles.Byline, Reasons.ReadsLikeByline);
        }
        else if (block.Kept && block.Kind == BlockKinds.Heading && index == title + 1)
        {
            block.KeepAs(BlockRoles.Subtitle, Reasons.HeadingUnderHeadline);
        }
    }

    private static void DropRepeats(List<Block> blocks, int title)
    {
        if (Headline.Folded(blocks[title].Text) is not { } headline)
            return;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i != title && blocks[i].Kept && Headline.Repeats(blocks[i].Text, headline))
                blocks[i].Drop(BlockRoles.Title, Reasons.HeadlineAgain);
        }
    }
}
