using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Finds a subtitle that is marked by its place alone: a heading of a lower level right under the headline, with byline or date below it.</summary>
internal static class SubtitleHeading
{
    // So far behind the headline, with a line such as a date or a picture's between.
    private const int Reach = 2;
    private const int MinLength = 25;

    /// <summary>The heading, or null.</summary>
    internal static string? Find(PageEvidence page)
    {
        var blocks = page.Page.Blocks;
        if (page.Headline < 0 || blocks[page.Headline].Kind != BlockKinds.Heading)
            return null;
        for (var i = page.Headline + 1; i <= page.Headline + Reach && i < page.FirstKept; i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKinds.Heading)
                return block.Level > blocks[page.Headline].Level && block.Text.Length >= MinLength && MayBe(block) && HasBylineBelow(page, i) ? block.Text : null;
            if (block.Kept || block.Role is BlockRoles.Related or BlockRoles.Listing)
                return null;
        }
        return null;
    }

    private static bool MayBe(PageBlock block) =>
        block.Role is BlockRoles.Subtitle or BlockRoles.Heading or BlockRoles.Body or BlockRoles.Header or BlockRoles.Boilerplate && block.Links.Count == 0;

    // Else it heads the first part of the text.
    private static bool HasBylineBelow(PageEvidence page, int heading)
    {
        for (var i = heading + 1; i < page.FirstKept; i++)
        {
            if (page.Page.Blocks[i].Role is BlockRoles.Byline or BlockRoles.Date)
                return true;
        }
        return false;
    }
}
