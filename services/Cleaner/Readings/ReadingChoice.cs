using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>
/// Reconciles the readings of a page. The trained one has seen what the others say, as features, and decides; where it finds next to
/// nothing of a text that the rules see, the rules do. How far the readings agree is the confidence.
/// </summary>
internal static class ReadingChoice
{
    private const double NextToNothing = 0.25;
    private const double OwnWeight = 0.5;

    /// <summary>Reads the page, keeps and drops its blocks, and says how sure that is.</summary>
    /// <param name="page">The page, its blocks judged by rules.</param>
    /// <param name="model">The trained reading.</param>
    /// <param name="deadline">The time the page may take.</param>
    /// <returns>The confidence, 0 to 1.</returns>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public static double Decide(BlockFeatureContext page, BlockModel model, Deadline deadline)
    {
        var rules = PageReadings.ByRules(page.Blocks);
        var trained = PageReadings.ByTraining(page, model, deadline);
        if (trained is not null)
            WholeLists.Settle(page.Tree, page.Blocks, trained.Body);
        var chosen = trained is null || trained.Letters(page.Blocks) < rules.Letters(page.Blocks) * NextToNothing ? rules : trained;
        var others = new[] { rules, trained, PageReadings.ByStructuredData(page), PageReadings.ByContainers(page) };
        double agreement = 0;
        var count = 0;
        foreach (var other in others)
        {
            if (other is null || ReferenceEquals(other, chosen))
                continue;
            agreement += Agreement(page.Blocks, chosen, other);
            count++;
        }
        ReadingVerdict.Apply(page.Blocks, chosen, trained ?? rules);
        var certainty = trained is null ? 0 : Certainty(page.Blocks, trained);
        return (OwnWeight * certainty) + ((1 - OwnWeight) * agreement / Math.Max(1, count));
    }

    // The F1 of the letters that both keep.
    private static double Agreement(List<Block> blocks, Reading one, Reading other)
    {
        double both = 0, sum = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            bool a = one.Keeps(i), b = other.Keeps(i);
            var letters = blocks[i].Shape.Letters;
            both += a && b ? letters : 0;
            sum += (a ? letters : 0) + (b ? letters : 0);
        }
        return sum <= 0 ? 0 : 2 * both / sum;
    }

    // How far from a toss-up the trained reading is, over the letters that it holds possible.
    private static double Certainty(List<Block> blocks, Reading trained)
    {
        const float Possible = 0.1f;
        double certain = 0, all = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (trained.Body[i] < Possible)
                continue;
            var letters = blocks[i].Shape.Letters;
            certain += letters * Math.Abs((2 * trained.Body[i]) - 1);
            all += letters;
        }
        return all <= 0 ? 0 : certain / all;
    }
}
