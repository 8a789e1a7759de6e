using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>What is settled behind the readings, by rules that the trained one knows nothing of: each looks at what those before it left.</summary>
internal static class FinalRoles
{
    /// <summary>Gives the blocks of a page their last roles; some are parted or joined.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged; the list is changed.</param>
    /// <param name="titles">The titles that the page gives of itself.</param>
    public static void Settle(PageTree tree, List<Block> blocks, IReadOnlyList<string> titles)
    {
        DropCaps.Join(blocks);
        HeadlineLine.Assign(blocks, titles);
        LabelledLines.Judge(tree, blocks);
        ReaderComments.Drop(tree, blocks);
        OpeningParagraph.Assign(tree, blocks);
        AboveText.Drop(tree, blocks);
        Standfirst.Assign(tree, blocks);
        SectionLabel.Assign(tree, blocks);
        LinkNotes.Drop(blocks);
        ReportingNotes.Drop(blocks);
        AuthorNotes.Drop(blocks);
        FollowLines.Drop(blocks);
        PullQuotes.Judge(tree, blocks);
        QuoteFrames.Judge(tree, blocks);
        TextLines.Settle(tree, blocks);
        RelatedLists.Assign(tree, blocks);
        Listings.Assign(tree, blocks, titles);
    }
}
