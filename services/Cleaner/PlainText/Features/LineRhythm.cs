using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>How running text and other lines take turns around a line: teasers repeat headline and sentence, an article's paragraphs follow each other.</summary>
internal sealed class LineRhythm
{
    private const int LongLetters = 250;
    private const int ShortLetters = 25;
    private const int Reach = 30;
    private const int Above = 6;
    private const int Below = 12;
    private const int LongestPeriod = 6;

    private readonly List<TextLine> lines;
    private readonly int[] longs;
    // For each step from 1 on: how many lines down to here are of the kind of the line so many above.
    private readonly int[][] same = new int[LongestPeriod][];

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names = ["long-lines-near", "prose-right-above", "prose-right-below", "period"];

    /// <summary>Reads the kinds of all lines.</summary>
    public LineRhythm(List<TextLine> lines)
    {
        this.lines = lines;
        var kinds = lines.ConvertAll(line => line.IsProse ? 2 : line.Shape.Letters < ShortLetters ? 0 : 1);
        longs = Sums(lines.Count, i => IsLong(lines[i]));
        for (var step = 1; step <= LongestPeriod; step++)
        {
            var lag = step;
            same[step - 1] = Sums(lines.Count, i => i >= lag && kinds[i] == kinds[i - lag]);
        }
    }

    /// <summary>Whether a line is as long as a paragraph that says something.</summary>
    public static bool IsLong(TextLine line) => line.Shape.Letters > LongLetters;

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        row.AddLog(Between(longs, index - Reach, index + Reach + 1));
        row.Add(Prose(index - 1) + (2 * Prose(index - 2)));
        row.Add(Prose(index + 1) + (2 * Prose(index + 2)));
        var (first, last) = (Math.Max(0, index - Above), Math.Min(lines.Count, index + Below + 1));
        var best = 0;
        for (var step = 2; step <= LongestPeriod; step++)
            best = Math.Max(best, Between(same[step - 1], first, last));
        row.Add((best - Between(same[0], first, last)) / (float)(last - first));
    }

    private float Prose(int index) => index >= 0 && index < lines.Count && lines[index].IsProse ? 1 : 0;

    private int Between(int[] sums, int from, int to) => sums[Math.Min(lines.Count, to)] - sums[Math.Max(0, from)];

    private static int[] Sums(int count, Func<int, bool> holds)
    {
        var sums = new int[count + 1];
        for (var i = 0; i < count; i++)
            sums[i + 1] = sums[i] + (holds(i) ? 1 : 0);
        return sums;
    }
}
