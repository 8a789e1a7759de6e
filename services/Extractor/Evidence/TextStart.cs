using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>Finds where the running text begins: a subtitle or a heading may be kept above byline and date.</summary>
internal static class TextStart
{
    // Byline, date, a picture and buttons; more is another part of the page.
    private const int Reach = 9;
    // A heading alone is never the text, whatever stands beside it.
    private const int ReachOfHeading = 40;

    /// <summary>Index of the first running paragraph; the opening itself where no other follows closely.</summary>
    /// <param name="blocks">The blocks of a page.</param>
    /// <param name="opening">Index of the first one that is kept.</param>
    internal static int Find(IReadOnlyList<PageBlock> blocks, int opening)
    {
        var subtitles = 0;
        for (var i = opening; i < blocks.Count && i <= opening + (subtitles > 0 ? Reach : ReachOfHeading); i++)
        {
            var block = blocks[i];
            var isSubtitle = block.Role == BlockRoles.Subtitle && block.Kind != BlockKinds.Heading;
            if (block.Kept && block.Kind != BlockKinds.Heading && !isSubtitle)
                return i;
            // Two in a row are the first paragraphs of a text; behind them other articles begin.
            subtitles += block.Kept && isSubtitle ? 1 : 0;
            if (subtitles > 1 || subtitles > 0 && !block.Kept && block.Role is BlockRoles.Related or BlockRoles.Title or BlockRoles.Comments)
                break;
        }
        return opening;
    }
}
