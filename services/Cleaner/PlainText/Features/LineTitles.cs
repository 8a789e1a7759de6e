using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>Whether a stretch of running text has a headline of its own: a line above whose words the text takes up.</summary>
internal sealed class LineTitles
{
    private const int Reach = 25;
    private const int ReadLines = 40;
    private const int TitleWords = 12;
    private const int MostRank = 9;

    private readonly LineSegments segments;
    private readonly double[] titles;
    private readonly int[] ranks;
    private readonly int[] longs;
    private readonly int[] next;
    private readonly double most;
    private readonly int leader = -1;

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
        ["segment-title", "segment-title-to-best", "segment-title-rank", "from-best-titled", "next-segment-title", "segment-long-lines"];

    /// <summary>Looks for the headline of each stretch.</summary>
    public LineTitles(List<TextLine> lines, LineWords words, LineSegments segments)
    {
        this.segments = segments;
        var count = segments.Count;
        (titles, ranks, longs, next) = (new double[count], new int[count], new int[count], new int[lines.Count]);
        var weights = new double[count];
        for (var i = 0; i < count; i++)
        {
            titles[i] = TitleOf(lines, words, i);
            weights[i] = -titles[i] * Math.Sqrt(segments.LettersOf(i));
            var (start, end) = segments.RangeOf(i);
            for (var line = start; line < end; line++)
                longs[i] += LineRhythm.IsLong(lines[line]) ? 1 : 0;
            most = Math.Max(most, titles[i]);
        }
        var order = Enumerable.Range(0, count).OrderBy(i => weights[i]).ToArray();
        for (var rank = 0; rank < count; rank++)
            ranks[order[rank]] = rank;
        if (count > 0)
            leader = segments.RangeOf(order[0]).Start;
        var below = -1;
        for (var i = lines.Count - 1; i >= 0; i--)
            next[i] = below = segments.Of(i) >= 0 ? segments.Of(i) : below;
    }

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        var segment = segments.Of(index);
        row.Add(segment < 0 ? -1 : (float)titles[segment]);
        row.Add(segment < 0 ? -1 : (float)(titles[segment] - most));
        row.Add(segment < 0 ? -1 : Math.Min(MostRank, ranks[segment]));
        row.AddSignedLog(leader < 0 ? 0 : index - leader);
        row.Add(next[index] < 0 ? -1 : (float)titles[next[index]]);
        row.Add(segment < 0 ? -1 : longs[segment]);
    }

    // How much of the line above that the stretch takes up most of; a longer line says more.
    private double TitleOf(List<TextLine> lines, LineWords words, int segment)
    {
        var (start, end) = segments.RangeOf(segment);
        var said = words.SaidIn(start, Math.Min(end, start + ReadLines));
        var best = 0.0;
        for (var i = Math.Max(segment > 0 ? segments.RangeOf(segment - 1).End : 0, start - Reach); i < start; i++)
        {
            if (!lines[i].IsProse && !lines[i].IsBullet && words.CountOf(i) >= 2)
                best = Math.Max(best, words.RareShareIn(i, said) * Math.Sqrt(Math.Min(TitleWords, lines[i].Shape.Words)));
        }
        return best;
    }
}
