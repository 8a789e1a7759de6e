using NewsPipeline.Cleaner.Features;
namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>What stands around a line.</summary>
internal sealed class LineNeighbours
{
    private static readonly int[] Offsets = [-3, -2, -1, 1, 2, 3];
    private static readonly int[] Windows = [4, 12, 40];

    private readonly List<TextLine> lines;
    private readonly int[] prose;
    private readonly int[] bullets;
    private readonly int[] shorts;
    private readonly int[] dates;
    private readonly int[] runStart;
    private readonly int[] runEnd;
    private readonly int[] above;
    private readonly int[] below;

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
    [
        .. Offsets.SelectMany(at => new[] { $"letters-{at:+0;-0}", $"kind-{at:+0;-0}", $"ends-sentence-{at:+0;-0}", $"cue-{at:+0;-0}" }),
        .. Windows.SelectMany(size => new[] { $"prose-above-{size}", $"prose-below-{size}", $"bullets-above-{size}", $"bullets-below-{size}", $"short-above-{size}", $"short-below-{size}", $"dates-near-{size}" }),
        "blank-above", "blank-below", "indent", "indent-step", "indent-step-below",
        "run-length", "run-place", "run-letters", "to-prose-above", "to-prose-below", "letters-of-prose-above", "letters-of-prose-below",
    ];

    /// <summary>Sums the lines up.</summary>
    public LineNeighbours(List<TextLine> lines)
    {
        this.lines = lines;
        var count = lines.Count;
        (prose, bullets, shorts, dates) = (new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1]);
        (runStart, runEnd, above, below) = (new int[count], new int[count], new int[count], new int[count]);
        for (var i = 0; i < count; i++)
        {
            var line = lines[i];
            prose[i + 1] = prose[i] + (line.IsProse ? line.Shape.Letters : 0);
            bullets[i + 1] = bullets[i] + (line.IsBullet ? 1 : 0);
            shorts[i + 1] = shorts[i] + (IsShort(line) ? 1 : 0);
            dates[i + 1] = dates[i] + (Roles.Lines.IsDate(line.Text, line.Shape) ? 1 : 0);
            runStart[i] = i > 0 && Kind(lines[i - 1]) == Kind(line) ? runStart[i - 1] : i;
            above[i] = i == 0 ? -1 : lines[i - 1].IsProse ? i - 1 : above[i - 1];
        }
        for (var i = count - 1; i >= 0; i--)
        {
            runEnd[i] = i + 1 < count && Kind(lines[i + 1]) == Kind(lines[i]) ? runEnd[i + 1] : i + 1;
            below[i] = i + 1 == count ? count : lines[i + 1].IsProse ? i + 1 : below[i + 1];
        }
    }

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        foreach (var offset in Offsets)
            AddLine(ref row, index + offset);
        foreach (var size in Windows)
            AddWindow(ref row, index, size);
        var line = lines[index];
        row.Add(Math.Min(line.BlankAbove, 4));
        row.Add(index + 1 < lines.Count ? Math.Min(lines[index + 1].BlankAbove, 4) : 5);
        row.Add(Math.Min(line.Indent, 24));
        row.Add(index > 0 ? Math.Clamp(line.Indent - lines[index - 1].Indent, -12, 12) : 0);
        row.Add(index + 1 < lines.Count ? Math.Clamp(lines[index + 1].Indent - line.Indent, -12, 12) : 0);
        row.AddLog(runEnd[index] - runStart[index]);
        row.AddLog(index - runStart[index]);
        row.AddLog(lines[runStart[index]].Shape.Letters);
        row.AddLog(index - above[index]);
        row.AddLog(below[index] - index);
        row.AddLog(above[index] < 0 ? 0 : lines[above[index]].Shape.Letters);
        row.AddLog(below[index] >= lines.Count ? 0 : lines[below[index]].Shape.Letters);
    }

    private void AddLine(ref FeatureRow row, int at)
    {
        if (at < 0 || at >= lines.Count)
        {
            row.Add(-1);
            row.Add(-1);
            row.Add(-1);
            row.Add(-1);
            return;
        }
        var line = lines[at];
        row.AddLog(line.Shape.Letters);
        row.Add(Kind(line));
        row.Add(line.Shape.EndsSentence);
        row.Add(line.Cue is not null);
    }

    private void AddWindow(ref FeatureRow row, int index, int size)
    {
        var first = Math.Max(0, index - size);
        var last = Math.Min(lines.Count, index + 1 + size);
        row.AddLog(prose[index] - prose[first]);
        row.AddLog(prose[last] - prose[index + 1]);
        row.Add((float)((bullets[index] - bullets[first]) / (double)size));
        row.Add((float)((bullets[last] - bullets[index + 1]) / (double)size));
        row.Add((float)((shorts[index] - shorts[first]) / (double)size));
        row.Add((float)((shorts[last] - shorts[index + 1]) / (double)size));
        row.Add((float)((dates[last] - dates[first]) / (double)size));
    }

    private static bool IsShort(TextLine line) => !line.IsProse && !line.IsBullet;

    // 0 running text, 1 list, 2 breaks off, 3 other.
    private static int Kind(TextLine line) => line.IsProse ? 0 : line.IsBullet ? 1 : line.IsTeaser ? 2 : 3;
}
