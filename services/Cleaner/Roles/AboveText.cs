using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Drops what was kept before the text begins: lines above a headline that byline or date follow, and what a player shown there says of its film.
/// </summary>
internal static class AboveText
{
    // So far below the headline byline or date stand.
    private const int HeadReach = 4;
    // What has more of the letters is no remnant: the block taken for the headline stands amid the text.
    private const double LargestShare = 0.1;
    private const int LeastParagraphs = 2;

    /// <summary>Judges the blocks that were kept.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Drop(PageTree tree, List<Block> blocks)
    {
        var headline = blocks.HeadlineIndex();
        if (headline < 0)
            return;
        DropLines(blocks, headline);
        DropOfPlayer(tree, blocks, headline);
    }

    private static void DropLines(List<Block> blocks, int headline)
    {
        var (above, all) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            var letters = blocks[i].Kept ? blocks[i].Shape.Letters : 0;
            above += i < headline ? letters : 0;
            all += letters;
        }
        if (above == 0 || above > all * LargestShare || !HasBylineBelow(blocks, headline))
            return;
        for (var i = 0; i < headline; i++)
        {
            if (blocks[i].Kept)
                blocks[i].Drop(BlockRoles.Header, Reasons.AboveHeadline);
        }
    }

    private static bool HasBylineBelow(List<Block> blocks, int headline)
    {
        for (var i = headline + 1; i <= headline + HeadReach && i < blocks.Count && !(blocks[i].Kept && blocks[i].Role == BlockRoles.Body); i++)
        {
            if (blocks[i].Role is BlockRoles.Byline or BlockRoles.Date)
                return true;
        }
        return false;
    }

    private static void DropOfPlayer(PageTree tree, List<Block> blocks, int headline)
    {
        var first = blocks.FindIndex(headline + 1, block => block.Kept);
        if (first < 0 || blocks[first].Kind != BlockKinds.Paragraph || blocks[first].Role == BlockRoles.Subtitle || !tree.Hint(blocks[first].Element).Any(Hint.Media))
            return;
        var paragraphs = 0;
        for (var i = first + 1; i < blocks.Count && paragraphs < LeastParagraphs; i++)
        {
            if (!blocks[i].Kept)
                continue;
            if (blocks[i].Hints.Any(Hint.Media))
                return;
            paragraphs += blocks[i].Kind == BlockKinds.Paragraph ? 1 : 0;
        }
        if (paragraphs == LeastParagraphs)
            blocks[first].Drop(BlockRoles.Caption, Reasons.Caption);
    }
}
