using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Finds the main text: weighs the blocks, adds the weights up by element, and chooses.</summary>
internal static class BodyFinder
{
    /// <summary>Finds it, and gives each block its score and the hints that hold for it.</summary>
    public static Body Find(PageTree tree, List<Block> blocks, out double[] prose)
    {
        prose = Prose.Sum(tree, blocks, block => Math.Max(0, BlockWeight.Of(block)));
        var surroundings = new Surroundings(tree, prose);
        foreach (var block in blocks)
        {
            block.Hints = surroundings.Of(block.Element);
            var weight = BlockWeight.Of(block);
            block.Score = block.Hints.Any(Surroundings.Against) ? Math.Min(weight, 0) : weight;
        }
        var sums = Prose.Sum(tree, blocks, block => block.Score);
        var element = BodyChoice.Choose(tree, sums);
        if (element < 0)
            return new(-1, -1, 0);
        var kept = prose[element] <= 0 ? 0 : sums[element] / prose[element];
        var share = prose[0] <= 0 ? 0 : prose[element] / prose[0];
        return new(element, Around(tree, element), Math.Clamp((kept + share) / 2, 0, 1));
    }

    private static int Around(PageTree tree, int element)
    {
        for (var i = element; i >= 0; i = tree.Parent(i))
        {
            if (tree.Tag(i).Any(Tag.Article) || HasHeadline(tree, i))
                return i;
        }
        return element;
    }

    private static bool HasHeadline(PageTree tree, int element)
    {
        for (var i = element; i < tree.End(element); i++)
        {
            if (tree.Tag(i).Any(Tag.Heading) && (tree.Node(i).NodeName is "H1" || tree.Hint(i).Any(Hint.Title)))
                return true;
        }
        return false;
    }
}
