using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>
/// How sure the trained reading must be to keep a block. What the rules dropped for a reason of its own, its words or its names say,
/// needs a surer reading than what they only found short or far away; tables, code and quoted posts that they kept need less.
/// </summary>
internal static class BurdenOfProof
{
    private const float Plain = 0.97f;
    private const float Clear = 0.9f;
    private const float Likely = 0.7f;
    private const float Named = 0.6f;
    private const float Other = 0.2f;
    private const int PitchWords = 25;
    private const double MostlyLinks = 0.7;

    /// <summary>The probability above which the block is kept.</summary>
    public static float Of(Block block) => block.Reason switch
    {
        // Parts of the text that differ from its paragraphs by nature.
        _ when block.Kept => block.Kind is BlockKinds.TableRow or BlockKinds.Code || block.Reason == Reasons.QuotedPost ? Other : Reading.Threshold,
        // A longer line may speak of such things; a short one is such a thing.
        Reasons.Words => block.Shape.Words <= PitchWords ? Clear : Reading.Threshold,
        Reasons.PhotoCredit => Plain,
        Reasons.Caption or Reasons.ReadsLikeByline => Clear,
        Reasons.MostlyLinks when block.Cue is not null => Plain,
        // Lists that a text gives are of links as a rule (sights, works, shops), within a paragraph, too, and so are headings of what is
        // reviewed; a paragraph that is nothing but one link leads away.
        Reasons.MostlyLinks => block.Kind is BlockKinds.ListItem or BlockKinds.Heading || block.Links.Count > 1 ? Reading.Threshold : Likely,
        // A name is seldom wrong; names and links together hardly ever. A pull quote says again what the text says.
        Reasons.Names => block.Shape.LinkDensity > MostlyLinks || block.Hints.Any(Hint.PullQuote) ? Likely : Named,
        _ => Reading.Threshold,
    };
}
