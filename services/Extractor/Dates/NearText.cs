using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Weighs the dates in lines around the main text by their place.</summary>
internal static class NearText
{
    /// <summary>A line with a date is no longer than this, in characters.</summary>
    internal const int MaxLength = 140;

    /// <summary>A line that says which date it gives, and stands anywhere, is no longer than this, in characters.</summary>
    internal const int MaxLabelled = 80;

    /// <summary>The weight of a date in a line that is known as a date line: the page's clock stands far above the headline, other articles' dates far below.</summary>
    internal static double OfDateLine(PageBlock block, PageEvidence page, int at)
    {
        if (page.IsAboveText(at) && at >= page.Headline)
            return page.IsPlainText ? 0.65 : 0.45;
        if (at < page.Headline)
            return StartsWithWeekday(block.Text) ? 0.1 : 0.4;
        if (page.IsPlainText)
            return page.IsBelowText(at) ? 0.4 : 0.15;
        // Amid the text, and far below it, dates are those of events and of other articles more often than not.
        return at <= page.FirstKept + 5 || page.IsBelowText(at) ? 0.4 : 0.33;
    }

    /// <summary>The weight of a date in any other line; 0 where the line is another's.</summary>
    internal static double Weight(PageBlock block, PageEvidence page, int at)
    {
        if (!page.IsNearText(at))
            return 0;
        var isBelowHeadline = page.IsAboveText(at) && at >= page.Headline;
        return block.Role switch
        {
            BlockRoles.Related or BlockRoles.Listing or BlockRoles.Comments or BlockRoles.Advertisement or BlockRoles.Title or BlockRoles.Caption or BlockRoles.Footer or BlockRoles.Legal or BlockRoles.Newsletter => 0,
            BlockRoles.Body or BlockRoles.Heading or BlockRoles.Subtitle => block.Text.Length <= 40 ? 0.32 : 0,
            BlockRoles.Byline => 0.42,
            BlockRoles.Header or BlockRoles.Navigation => isBelowHeadline || block.Text.Length <= 30 && !StartsWithWeekday(block.Text) ? 0.35 : 0,
            _ => isBelowHeadline ? 0.42 : block.Text.Length <= 60 && !StartsWithWeekday(block.Text) ? 0.38 : 0,
        };
    }

    // "Wednesday, November 19, 2025" above the headline is the day the page was read.
    private static bool StartsWithWeekday(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        var comma = trimmed.IndexOf(',');
        return comma is > 2 and < 14 && !WrittenDates.HasDigit(trimmed[..comma]);
    }
}
