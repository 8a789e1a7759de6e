using NewsPipeline.Cleaner.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>Where a line stands in the page, and from the stretch with most prose.</summary>
internal sealed class LinePlace
{
    private const int TitleReach = 60;
    private const int TitleWords = 12;

    private static readonly string[] EndCues = [BlockRoles.Related, BlockRoles.Newsletter, BlockRoles.Share, BlockRoles.Comments, BlockRoles.Legal, BlockRoles.AuthorBox, BlockRoles.Tags];

    private readonly List<TextLine> lines;
    private readonly LineWords words;
    private readonly int start;
    private readonly int end;
    private readonly int title;
    private readonly int[] prose;
    private readonly int[][] cues;
    private readonly Dictionary<string, int> first = new(StringComparer.OrdinalIgnoreCase);
    private readonly int indent;
    private readonly int blank;
    private readonly double mean;

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
    [
        "place", "place-from-end", "lines", "text-prose", "core-share", "core-lines", "mean-core-letters", "letters-to-mean",
        "prose-share-above", "from-core-start", "from-core-end", "in-core", "core-share-above", "core-share-below",
        "to-title", "is-title", "share-in-title", "title-share", "share-in-core", "title-share-in-core", "same-indent-as-core", "same-blank-as-core",
        "said-before", "said-above-at", .. EndCues.Select(role => "cues-above-" + role), "since-a-cue", "cues-below", "to-first-cue-below", "long-prose-above", "long-prose-below",
    ];

    /// <summary>The words of the lines.</summary>
    public LineWords Words => words;

    /// <summary>Measures the page.</summary>
    public LinePlace(List<TextLine> lines)
    {
        this.lines = lines;
        (start, end) = LineRange.Find(lines);
        words = new LineWords(lines, start, end);
        title = FindTitle();
        prose = new int[lines.Count + 1];
        cues = new int[EndCues.Length + 1][];
        for (var role = 0; role < cues.Length; role++)
            cues[role] = new int[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
        {
            prose[i + 1] = prose[i] + (lines[i].IsProse ? lines[i].Shape.Letters : 0);
            for (var role = 0; role < EndCues.Length; role++)
                cues[role][i + 1] = cues[role][i] + (lines[i].Cue == EndCues[role] ? 1 : 0);
            cues[^1][i + 1] = lines[i].Cue is null ? cues[^1][i] : i + 1;
            first.TryAdd(lines[i].Text, i);
        }
        var (indents, blanks, count) = (new Dictionary<int, int>(), new Dictionary<int, int>(), 0);
        for (var i = start; i < end; i++)
        {
            if (!lines[i].IsProse)
                continue;
            count++;
            indents[lines[i].Indent] = indents.GetValueOrDefault(lines[i].Indent) + lines[i].Shape.Letters;
            blanks[lines[i].BlankAbove] = blanks.GetValueOrDefault(lines[i].BlankAbove) + lines[i].Shape.Letters;
        }
        indent = Most(indents);
        blank = Most(blanks);
        mean = (prose[end] - prose[start]) / (double)Math.Max(1, count);
    }

    /// <summary>Adds them.</summary>
    public void Add(ref FeatureRow row, int index)
    {
        var line = lines[index];
        var all = Math.Max(1, prose[^1]);
        var core = Math.Max(1, prose[end] - prose[start]);
        row.Add((float)((double)index / lines.Count));
        row.AddLog(lines.Count - index);
        row.AddLog(lines.Count);
        row.AddLog(all);
        row.Add((float)((double)core / all));
        row.AddLog(end - start);
        row.AddLog(mean);
        row.Add((float)(Math.Min(4, line.Shape.Letters / Math.Max(1, mean))));
        row.Add((float)((double)prose[index] / all));
        row.AddSignedLog(index - start);
        row.AddSignedLog(index - end);
        row.Add(index >= start && index < end);
        row.Add((float)(Math.Clamp((prose[index] - prose[start]) / (double)core, -1, 2)));
        row.Add((float)(Math.Clamp((prose[end] - prose[index + 1]) / (double)core, -1, 2)));
        row.AddSignedLog(title < 0 ? -500 : index - title);
        row.Add(title >= 0 && string.Equals(lines[title].Text, line.Text, StringComparison.OrdinalIgnoreCase));
        row.Add((float)(words.ShareIn(index, title)));
        row.Add((float)(title < 0 ? -1 : words.ShareIn(title, index)));
        row.Add((float)(words.ShareInCore(index)));
        row.Add((float)(title < 0 ? -1 : words.ShareInCore(title)));
        row.Add(line.Indent == indent);
        row.Add(line.BlankAbove == blank);
        row.Add(first[line.Text] < index);
        row.AddLog(index - first[line.Text]);
        for (var role = 0; role < EndCues.Length; role++)
            row.Add(Math.Min(4, cues[role][index] - cues[role][Math.Min(start, index)]));
        row.AddLog(cues[^1][index] == 0 ? 500 : index + 1 - cues[^1][index]);
        AddBelow(ref row, index);
        AddLong(ref row, index);
    }

    private void AddBelow(ref FeatureRow row, int index)
    {
        int count = 0, at = -1;
        for (var i = index + 1; i < Math.Min(lines.Count, index + TitleReach); i++)
        {
            if (lines[i].Cue is null)
                continue;
            count++;
            if (at < 0)
                at = i;
        }
        row.Add(Math.Min(count, 8));
        row.AddLog(at < 0 ? 500 : at - index);
    }

    // Lines as long as the core's: those of pitches and teasers are shorter.
    private void AddLong(ref FeatureRow row, int index)
    {
        int above = index - 1, below = index + 1;
        while (above >= 0 && above > index - TitleReach && !IsLong(lines[above]))
            above--;
        while (below < lines.Count && below < index + TitleReach && !IsLong(lines[below]))
            below++;
        row.AddLog(index - above);
        row.AddLog(below - index);
    }

    private bool IsLong(TextLine line) => line.IsProse && line.Shape.Letters > mean * 0.6;

    private int FindTitle()
    {
        var (best, found) = (0.0, -1);
        for (var i = Math.Max(0, start - TitleReach); i < start; i++)
        {
            var line = lines[i];
            if (line.IsProse || line.IsBullet || line.Shape.Words < 3 || words.CountOf(i) < 2)
                continue;
            var score = words.ShareInCore(i) * Math.Sqrt(Math.Min(TitleWords, words.CountOf(i)));
            if (score > best)
                (best, found) = (score, i);
        }
        return found;
    }

    private static int Most(Dictionary<int, int> counts)
    {
        var (best, found) = (0, 0);
        foreach (var (value, count) in counts)
        {
            if (count > best)
                (best, found) = (count, value);
        }
        return found;
    }
}
