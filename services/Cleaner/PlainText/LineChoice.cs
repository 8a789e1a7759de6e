namespace NewsPipeline.Cleaner.PlainText;

/// <summary>
/// Chooses how many of the likeliest lines are kept: the number that promises most of precision and recall together. Where a page is plain
/// that is about every line likelier than not; of a page nothing of which is certain, it takes the less likely too, as the threshold
/// that serves F1 best is half of the F1 that can be had (Lipton, Elkan, Naryanaswamy 2014).
/// </summary>
internal static class LineChoice
{
    // Of two texts that promise as much, the one with less that is not the article's.
    private const double PrecisionShare = 0.65;
    private const float LeastLikely = 0.08f;

    /// <summary>The least chance of a line that is kept.</summary>
    /// <param name="chances">Of each line the probability, 0 to 1, that it is main text.</param>
    /// <param name="words">Of each line the number of its words.</param>
    public static float Threshold(float[] chances, int[] words)
    {
        var order = Enumerable.Range(0, chances.Length).ToArray();
        Array.Sort(order, (a, b) => chances[b] != chances[a] ? chances[b].CompareTo(chances[a]) : a - b);
        double all = 0, right = 0, kept = 0, most = 0;
        for (var i = 0; i < chances.Length; i++)
            all += (double)chances[i] * words[i];
        var threshold = 1f;
        foreach (var line in order)
        {
            if (chances[line] < LeastLikely)
                break;
            kept += words[line];
            right += (double)chances[line] * words[line];
            var promise = kept > 0 ? (PrecisionShare * right / kept) + ((1 - PrecisionShare) * right / all) : 0;
            if (promise < most)
                continue;
            (most, threshold) = (promise, chances[line]);
        }
        return threshold;
    }
}
