using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads what the block before a date calls it: "Last updated:" in an element of its own, and the date in the next.</summary>
internal static class BlockLabels
{
    private const int LongestBefore = 40;
    private const int LongestLabel = 20;
    private const int LongestDate = 30;

    /// <summary>The label before a date line.</summary>
    internal static DateLabel OfDateLine(PageEvidence page, int block) =>
        TextBefore(page, block, LongestBefore) is { } before && (before.EndsWith(':') || page.Page.Blocks[block - 1].Role == BlockRoles.Date) ? DateLabels.Read(before) : DateLabel.None;

    /// <summary>The label before a block of any role that is nothing but a date; it must be nothing but a label.</summary>
    internal static DateLabel OfDateAlone(PageEvidence page, int block) =>
        page.Page.Blocks[block].Text is { Length: <= LongestDate } date && WrittenDates.HasDigit(date) && TextBefore(page, block, LongestLabel) is { } before ? DateLabels.Read(before) : DateLabel.None;

    private static string? TextBefore(PageEvidence page, int block, int longest) =>
        block > 0 && page.Page.Blocks[block - 1].Text is var text && text.Length <= longest && !WrittenDates.HasDigit(text) ? text : null;
}
