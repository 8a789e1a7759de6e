using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Scoring;

/// <summary>Chooses the element that holds the main text: the one whose subtree has the most prose and the least else.</summary>
internal static class BodyChoice
{
    // A parent must add this share to what its best child has, else it only adds what stands around the text.
    private const double WorthClimbing = 1.12;
    private const double BodyNameBonus = 1.15;
    private const double ContentNameBonus = 1.05;

    // One paragraph is no body; what stands beside it belongs to it.
    private const Tag Leaves = Tag.Paragraph | Tag.Heading | Tag.ListItem | Tag.Quote | Tag.Preformatted | Tag.Caption | Tag.Anchor;

    /// <summary>The element, or -1 where the page has no prose.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="sums">Weights of blocks, boilerplate counted against, added up by element.</param>
    public static int Choose(PageTree tree, double[] sums)
    {
        int best = -1;
        double bestScore = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.IsText(i) || sums[i] <= 0 || tree.Tag(i).Any(Leaves))
                continue;
            var score = sums[i] * Bonus(tree, i);
            // Document order: a container comes before what it contains, and must beat it clearly.
            if (best < 0 || score > bestScore || (tree.Contains(best, i) && score * WorthClimbing > bestScore && score >= sums[best] / WorthClimbing))
            {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }

    private static double Bonus(PageTree tree, int index) =>
        tree.Hint(index).Any(Hint.ArticleBody) ? BodyNameBonus
        : tree.Tag(index).Any(Tag.Article | Tag.Main) || tree.Hint(index).Any(Hint.Content) ? ContentNameBonus
        : 1;
}
