using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Finds the main text: weighs the blocks, adds the weights up by element, and chooses.</summary>
internal static class BodyFinder
{
    // Names are believed unless they condemn this share of the page's prose; where too little is left, less and less.
    private static readonly double[] Beliefs = [0.4, LeastBelief, 0];
    private const double LeastBelief = 0.12;
    private const double EnoughText = 700;
    private const double SomeText = 250;
    // Long lists of links take at most this share of what the prose beside them is worth.
    private const double LargestCost = 0.65;
    private const double MuchMore = 2.5;

    /// <summary>Finds it, and gives each block its score and the hints that hold for it.</summary>
    public static Body Find(PageTree tree, List<Block> blocks, string? host, out double[] prose)
    {
        prose = Prose.Sum(tree, blocks, block => Math.Max(0, BlockWeight.Of(block)));
        var lists = new Hint[tree.Count];
        new TeaserLists(tree, blocks, prose, host).Mark(lists);
        var best = new Body(-1, -1, 0);
        Surroundings? believed = null;
        double most = 0;
        foreach (var belief in Beliefs)
        {
            var surroundings = new Surroundings(tree, prose, lists, belief);
            var sums = Weigh(tree, blocks, surroundings);
            var element = BodyChoice.Choose(tree, sums);
            if (element >= 0 && sums[element] > most * MuchMore)
            {
                most = sums[element];
                best = new(element, Around(tree, element), Confidence(most, prose[element], prose[0]));
                believed = surroundings;
            }
            if (most >= (belief > LeastBelief ? EnoughText : SomeText))
                break;
        }
        if (believed is not null)
            Weigh(tree, blocks, believed);
        return best;
    }

    private static double[] Weigh(PageTree tree, List<Block> blocks, Surroundings surroundings)
    {
        foreach (var block in blocks)
        {
            block.Hints = surroundings.Of(block.Element);
            var weight = BlockWeight.Of(block);
            block.Score = block.Hints.Any(Surroundings.Against) ? Math.Min(weight, 0) : weight;
        }
        var gains = Prose.Sum(tree, blocks, block => Math.Max(0, block.Score));
        var costs = Prose.Sum(tree, blocks, block => Math.Max(0, -block.Score));
        for (var i = 0; i < gains.Length; i++)
            gains[i] -= Math.Min(costs[i], gains[i] * LargestCost);
        return gains;
    }

    private static double Confidence(double kept, double there, double total) =>
        there <= 0 || total <= 0 ? 0 : Math.Clamp(((kept / there) + (there / total)) / 2, 0, 1);

    // The nearest element around the body that has a headline, else the nearest article.
    private static int Around(PageTree tree, int element)
    {
        var article = -1;
        for (var i = element; i >= 0 && !tree.Tag(i).Any(Tag.Root); i = tree.Parent(i))
        {
            if (HasHeadline(tree, i))
                return i;
            if (article < 0 && tree.Tag(i).Any(Tag.Article))
                article = i;
        }
        if (article >= 0)
            return article;
        return HasHeadline(tree, 0) ? tree.Ancestor(element, Tag.Root) : element;
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
