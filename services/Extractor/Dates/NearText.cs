using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Weighs a date that stands unmarked in a line around the main text.</summary>
internal static class NearText
{
    /// <summary>A date line is no longer than this, in characters.</summary>
    internal const int MaxLength = 140;

    /// <summary>The weight of a date in this block; 0 where the block is another's.</summary>
    /// <param name="block">The block.</param>
    /// <param name="isBelowHeadline">Whether it lies between the headline and the text.</param>
    internal static double Weight(PageBlock block, bool isBelowHeadline) => block.Role switch
    {
        // Date lines are weighed by their role.
        BlockRoles.Date or BlockRoles.Related or BlockRoles.Comments or BlockRoles.Advertisement or BlockRoles.Title or BlockRoles.Caption or BlockRoles.Footer or BlockRoles.Legal or BlockRoles.Newsletter => 0,
        BlockRoles.Body or BlockRoles.Heading or BlockRoles.Subtitle => block.Text.Length <= 40 ? 0.32 : 0,
        BlockRoles.Byline => 0.42,
        BlockRoles.Header or BlockRoles.Navigation => isBelowHeadline ? 0.35 : 0,
        _ => isBelowHeadline ? 0.42 : block.Text.Length <= 60 ? 0.3 : 0,
    };
}
