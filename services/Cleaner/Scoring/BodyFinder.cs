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
        var weights = blocks.ConvertAll(BlockWeight.Of);
        prose = tree.Lend<double>();
        Prose.Sum(tree, blocks, weights, prose);
        var lists = tree.Lend<Hint>();
        new TeaserLists(tree, blocks, prose, host).Mark(lists);
        return Find(tree, blocks, weights, prose, lists, tree.Lend<double>(), tree.Lend<double>());
    }

    private static Body Find(PageTree tree, List<Block> blocks, List<double> weights, double[] prose, Hint[] lists, double[] gains, double[] costs)
    {
        var best = new Body(-1, -1, 0);
        Surroundings? believed = null, last = null;
        double most = 0;
        foreach (var belief in Beliefs)
        {
            last = new Surroundings(tree, prose, lists, belief);
            Score(blocks, weights, last);
            Weigh(tree, blocks, gains, costs);
            var element = BodyChoice.Choose(tree, gains);
            if (element >= 0 && gains[element] > most * MuchMore)
            {
                most = gains[element];
                best = new(element, Around(tree, element), Confidence(most, prose[element], prose[0]));
                believed = last;
            }
            if (most >= (belief > LeastBelief ? EnoughText : SomeText))
                break;
        }
        if (believed is not null && believed != last)
            Score(blocks, weights, believed);
        return best;
    }

    private static void Score(List<Block> blocks, List<double> weights, Surroundings surroundings)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Hints = surroundings.Of(blocks[i].Element);
            blocks[i].Score = blocks[i].Hints.Any(Surroundings.Against) ? Math.Min(weights[i], 0) : weights[i];
        }
    }

    private static void Weigh(PageTree tree, List<Block> blocks, double[] gains, double[] costs)
    {
        Prose.Sum(tree, blocks, gains, costs);
        for (var i = 0; i < tree.Count; i++)
        {
            if (gains[i] != 0)
                gains[i] -= Math.Min(costs[i], gains[i] * LargestCost);
        }
    }

    private static double Confidence(double kept, double there, double total) =>
        there <= 0 || total <= 0 ? 0 : Math.Clamp(((kept / there) + (there / total)) / 2, 0, 1);

    // The nearest element around the body that has a headline, else the nearest article.
    private static int Around(PageTree tree, int element)
    {
        var headlines = Headlines(tree);
        var article = -1;
        for (var i = element; i >= 0 && !tree.Tag(i).Any(Tag.Root); i = tree.Parent(i))
        {
            if (HasHeadline(tree, headlines, i))
                return i;
            if (article < 0 && tree.Tag(i).Any(Tag.Article))
                article = i;
        }
        if (article >= 0)
            return article;
        return headlines.Count > 0 ? tree.Ancestor(element, Tag.Root) : element;
    }

    private static List<int> Headlines(PageTree tree)
    {
        var headlines = new List<int>();
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Tag(i).Any(Tag.Heading) && (tree.Node(i).NodeName is "H1" || tree.Hint(i).Any(Hint.Title)))
                headlines.Add(i);
        }
        return headlines;
    }

    private static bool HasHeadline(PageTree tree, List<int> headlines, int element)
    {
        var first = headlines.BinarySearch(element);
        first = first < 0 ? ~first : first;
        return first < headlines.Count && headlines[first] < tree.End(element);
    }
}
