using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Model;

/// <summary>
/// What trees and nets make of the same rows: the log odds of both, averaged. Trees see each row by itself, nets the whole sequence; they err
/// on other pages, so both are asked.
/// </summary>
/// <param name="NetShare">What the nets count for, 0 to 1.</param>
/// <param name="MostRows">Of a page with more rows than any article's the trees alone judge: the nets would take their time for nothing.</param>
/// <param name="Surest">The log odds beyond which the trees are not taken to be surer still.</param>
internal sealed record OddsAverage(float NetShare, int MostRows, float Surest = float.PositiveInfinity)
{
    private const int AtOnce = 1024;

    /// <summary>Of each row the probability, 0 to 1.</summary>
    /// <param name="trees">The trees.</param>
    /// <param name="nets">The nets; none where the trees judge alone.</param>
    /// <param name="rows">The features, one row after the other.</param>
    /// <param name="count">How many rows there are.</param>
    /// <param name="deadline">The time the page may take.</param>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public float[] Chances(BoostedTrees trees, IReadOnlyList<SequenceNet> nets, ReadOnlySpan<float> rows, int count, Deadline deadline)
    {
        var chances = new float[count];
        var width = trees.FeatureNames.Count;
        for (var first = 0; first < count; first += AtOnce)
        {
            deadline.CheckNow();
            var last = Math.Min(count, first + AtOnce);
            trees.Odds(rows[(first * width)..(last * width)], chances.AsSpan(first..last));
        }
        deadline.CheckNow();
        var byNets = new float[count];
        var share = count <= MostRows && nets.Count > 0 ? NetShare : 0;
        if (share > 0)
            SequenceNet.Add(nets, rows, byNets, deadline.CheckNow);
        for (var i = 0; i < count; i++)
        {
            var odds = (share * byNets[i] / Math.Max(1, nets.Count)) + ((1 - share) * Math.Clamp(chances[i], -Surest, Surest));
            chances[i] = 1 / (1 + MathF.Exp(-odds));
        }
        return chances;
    }
}
