using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>How much a block by itself looks like running text: positive for prose, negative for lists of links and labels.</summary>
internal static class BlockWeight
{
    private const double MostlyLinks = 0.5;
    private const int ShortWords = 8;
    private const double FragmentWorth = 0.2;
    private const double LinkCost = 0.6;
    private const int LargestCost = 60;
    private const int LabelCost = 4;
    private const int OwnLetters = 30;

    /// <summary>Whether a block is a sentence, though most of it is links: enough of it stands outside them.</summary>
    public static bool IsLinkedProse(Block block) =>
        block.Shape.EndsSentence && block.Shape.Letters - block.Shape.LinkLetters >= OwnLetters && block.Kind != BlockKinds.Heading;

    /// <summary>Weighs a block, in letters of prose.</summary>
    public static double Of(Block block)
    {
        var shape = block.Shape;
        if (shape.LinkDensity > MostlyLinks && IsLinkedProse(block))
            return (shape.Letters - shape.LinkLetters) * (1 - shape.LinkDensity);
        if (shape.LinkDensity > MostlyLinks)
            return -Math.Min(LargestCost, shape.Letters * LinkCost);
        if (block.Kind is BlockKinds.Heading or BlockKinds.Caption)
            return 0;
        if (shape.Words < ShortWords && !shape.EndsSentence)
            return -LabelCost;
        var free = 1 - shape.LinkDensity;
        var worth = shape.Letters * free * free;
        return shape.Sentences > 0 || shape.EndsSentence || shape.Commas > 1 ? worth : worth * FragmentWorth;
    }
}
