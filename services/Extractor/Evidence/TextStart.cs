using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>Finds where the running text begins: a subtitle or a heading may be kept above byline and date.</summary>
internal static class TextStart
{
    // Byline, date, a picture and buttons; more is another part of the page.
    private const int Reach = 9;
    // A heading alone is never the text, whatever stands beside it.
    private const int ReachOfHeading = 40;
    // Buttons to share it do not count, but all in all no more than this.
    private const int LongestReach = 60;
    private const int LeastParagraphs = 2;
    private const string Step = " > ";

    /// <summary>Index of the first running paragraph; the opening itself where no other follows closely.</summary>
    /// <param name="blocks">The blocks of a page.</param>
    internal static int Find(IReadOnlyList<PageBlock> blocks)
    {
        var opening = Opening(blocks);
        PageBlock? subtitle = null;
        var far = 0;
        for (var i = opening; i < blocks.Count && i <= opening + LongestReach && far <= (subtitle is null ? ReachOfHeading : Reach); i++)
        {
            var block = blocks[i];
            far += !block.Kept && block.Role == BlockRoles.Share ? 0 : 1;
            var isSubtitle = block.Role == BlockRoles.Subtitle && block.Kind != BlockKinds.Heading;
            if (block.Kept && block.Kind != BlockKinds.Heading && !isSubtitle)
                return subtitle is not null && IsOneFlow(subtitle.Path, block.Path) ? opening : i;
            // Two in a row are the first paragraphs of a text, as is one that opens with its place; behind them other articles begin.
            if (block.Kept && isSubtitle && (subtitle is not null || DatelineReader.Read(block.Text) is not null || OpeningPlace.Read(block.Text) is not null))
                break;
            if (block.Kept && isSubtitle)
                subtitle = block;
            if (subtitle is not null && !block.Kept && IsEnd(blocks, i))
                break;
        }
        return opening;
    }

    /// <summary>Index of the first block that is kept, of whatever kind; the number of blocks where there is none.</summary>
    /// <param name="blocks">The blocks of a page.</param>
    internal static int Opening(IReadOnlyList<PageBlock> blocks)
    {
        var first = 0;
        while (first < blocks.Count && !blocks[first].Kept)
            first++;
        return first;
    }

    // Other articles, or readers' comments; a box of related ones, or a button that leads to the comments, may stand above the text.
    private static bool IsEnd(IReadOnlyList<PageBlock> blocks, int index) => blocks[index].Role switch
    {
        BlockRoles.Listing or BlockRoles.Title => true,
        BlockRoles.Related or BlockRoles.Comments => !HasTextBelow(blocks, index),
        _ => false,
    };

    private static bool HasTextBelow(IReadOnlyList<PageBlock> blocks, int index)
    {
        var paragraphs = 0;
        for (var i = index + 1; i < blocks.Count && i <= index + ReachOfHeading && paragraphs < LeastParagraphs; i++)
        {
            if (blocks[i].Kept)
                paragraphs += blocks[i] is { Role: BlockRoles.Body, Kind: BlockKinds.Paragraph } ? 1 : 0;
            else if (blocks[i].Role is BlockRoles.Title or BlockRoles.Listing)
                return false;
        }
        return paragraphs == LeastParagraphs;
    }

    // The same element in the same container, but for wrappers without a name: a first paragraph, not a subtitle.
    private static bool IsOneFlow(string? first, string? second)
    {
        if (first is null || second is null)
            return false;
        var (own, next) = (first.Split(Step), second.Split(Step));
        if (own[^1] != next[^1] || own.Length < 2 || next.Length < 2)
            return false;
        for (var i = own.Length - 2; i >= 0; i--)
        {
            if (own[i] == next[^2])
                return true;
            if (own[i].AsSpan().ContainsAny('.', '#'))
                return false;
        }
        return false;
    }
}
