using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>What the words of a line, and of those around it, speak for or against main text.</summary>
internal sealed class LineOdds
{
    private const int Window = 4;
    // Beyond the first and the last line.
    private const float None = -9;
    private const float Outside = -3;

    private static readonly int[] Offsets = [-3, -2, -1, 1, 2, 3];

    private readonly float[] odds;

    /// <summary>What each number is, in order. Training replaces them by odds of weights that have not seen the page (Training/train_lines.py).</summary>
    public static readonly string[] Names = ["word-odds", .. Offsets.Select(at => $"word-odds{at:+0;-0}"), "word-odds-near"];

    /// <summary>Weighs the words of all lines.</summary>
    public LineOdds(List<TextLine> lines, WordWeights weights)
    {
        odds = new float[lines.Count];
        for (var i = 0; i < odds.Length; i++)
            odds[i] = weights.Score(lines[i].Text);
    }

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        row.Add(odds[index]);
        foreach (var offset in Offsets)
            row.Add(At(index + offset, None));
        var sum = 0f;
        for (var i = index - Window; i <= index + Window; i++)
            sum += At(i, Outside);
        row.Add(sum / ((2 * Window) + 1));
    }

    private float At(int index, float outside) => index >= 0 && index < odds.Length ? odds[index] : outside;
}
