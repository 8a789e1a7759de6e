using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>
/// Stretches of running text with few other lines between, and where a line stands in its stretch: a text is one long stretch, teasers
/// are many short ones. Dates and bylines stand above a text's first stretch.
/// </summary>
internal sealed class LineSegments
{
    private const int Gap = 4;
    private const int Far = 200;

    private readonly List<TextLine> lines;
    private readonly int[] segmentOf;
    private readonly List<Segment> segments = [];
    private readonly int[] sinceDate;
    private readonly int[] sinceByline;
    private readonly int all;
    private readonly int largest;
    private readonly int dates;

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
    [
        "segment-share", "segment-rank", "segment-letters", "segment-paragraphs", "segment-mean", "above-in-segment", "below-in-segment", "from-largest-start", "from-largest-end",
        "largest-share", "segments", "since-date", "since-byline", "dates", "dates-in-segment",
    ];

    /// <summary>Cuts the stretches.</summary>
    public LineSegments(List<TextLine> lines)
    {
        this.lines = lines;
        segmentOf = new int[lines.Count];
        Array.Fill(segmentOf, -1);
        (sinceDate, sinceByline) = (new int[lines.Count], new int[lines.Count]);
        var last = -Far;
        for (var i = 0; i < lines.Count; i++)
        {
            var isDate = Lines.IsDate(lines[i].Text, lines[i].Shape);
            dates += isDate ? 1 : 0;
            sinceDate[i] = isDate ? 0 : i == 0 ? Far : Math.Min(Far, sinceDate[i - 1] + 1);
            sinceByline[i] = LineShapes.IsByline(lines[i]) ? 0 : i == 0 ? Far : Math.Min(Far, sinceByline[i - 1] + 1);
            if (!lines[i].IsProse)
                continue;
            if (i - last > Gap + 1)
                segments.Add(new(i, i, 0, 0));
            var segment = segments[^1];
            segments[^1] = segment with { End = i + 1, Letters = segment.Letters + lines[i].Shape.Letters, Paragraphs = segment.Paragraphs + 1 };
            all += lines[i].Shape.Letters;
            last = i;
        }
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = segments[i];
            Array.Fill(segmentOf, i, segment.Start, segment.End - segment.Start);
            segments[i] = segment with { Dates = sinceDate.AsSpan(segment.Start, segment.End - segment.Start).Count(0) };
            if (segments[i].Letters > segments[largest].Letters)
                largest = i;
        }
        Rank();
    }

    /// <summary>How many stretches there are.</summary>
    public int Count => segments.Count;

    /// <summary>The stretch a line stands in; -1 for none.</summary>
    public int Of(int line) => segmentOf[line];

    /// <summary>The first line of a stretch, and the line after its last.</summary>
    public (int Start, int End) RangeOf(int segment) => (segments[segment].Start, segments[segment].End);

    /// <summary>The letters of a stretch's running text.</summary>
    public int LettersOf(int segment) => segments[segment].Letters;

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        if (segmentOf[index] < 0)
        {
            for (var i = 0; i < 7; i++)
                row.Add(-1f);
        }
        else
        {
            AddSegment(ref row, index, segments[segmentOf[index]]);
        }
        row.AddSignedLog(segments.Count == 0 ? 0 : index - segments[largest].Start);
        row.AddSignedLog(segments.Count == 0 ? 0 : index - segments[largest].End + 1);
        row.AddShare(segments.Count == 0 ? 0 : segments[largest].Letters, all);
        row.AddLog(segments.Count);
        row.AddLog(sinceDate[index]);
        row.AddLog(sinceByline[index]);
        row.AddLog(dates);
        row.AddLog(segmentOf[index] < 0 ? 0 : segments[segmentOf[index]].Dates);
    }

    private void AddSegment(ref FeatureRow row, int index, Segment segment)
    {
        row.AddShare(segment.Letters, all);
        row.AddLog(segment.Rank);
        row.AddLog(segment.Letters);
        row.AddLog(segment.Paragraphs);
        row.AddLog((double)segment.Letters / segment.Paragraphs);
        row.AddLog(index - segment.Start);
        row.AddLog(segment.End - 1 - index);
    }

    private void Rank()
    {
        var order = Enumerable.Range(0, segments.Count).OrderByDescending(i => segments[i].Letters).ToArray();
        for (var rank = 0; rank < order.Length; rank++)
            segments[order[rank]] = segments[order[rank]] with { Rank = rank };
    }

    private readonly record struct Segment(int Start, int End, int Letters, int Paragraphs, int Dates = 0, int Rank = 0);
}
