using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Splits a text into lines; a text that was wrapped at a column is unwrapped first.</summary>
internal static class LineReader
{
    private const string Bullets = "•*‣◦▪·●○■□☆★◇◆▸►–-+";
    private const int CueWords = 60;
    private const int WideGap = 3;

    /// <summary>Reads the lines that have a letter or digit.</summary>
    public static List<TextLine> Read(string content, Deadline deadline)
    {
        var raw = content.Split('\n');
        var wrap = WrapColumn.Find(raw);
        var lines = new List<TextLine>();
        var run = new TextRun();
        var bullet = false;
        int indent = 0, above = 0, blank = 0, cells = 1;
        for (var i = 0; i < raw.Length; i++)
        {
            deadline.Check();
            var trimmed = raw[i].AsSpan().Trim();
            var starts = IsBullet(trimmed);
            if (trimmed.Length == 0 || starts || wrap is null || i == 0 || !wrap.GoesOn(raw[i - 1], trimmed))
                Flush();
            if (trimmed.Length == 0)
            {
                blank++;
                continue;
            }
            if (run.IsEmpty)
                (indent, above, cells) = (raw[i].Length - raw[i].AsSpan().TrimStart().Length, blank, CellsOf(trimmed));
            blank = 0;
            if (starts)
            {
                bullet = true;
                trimmed = trimmed[2..];
            }
            run.Space();
            run.Add(trimmed);
        }
        Flush();
        MarkRepeats(lines);
        return lines;

        void Flush()
        {
            var text = run.Complete();
            run.Clear();
            if (text.Any(char.IsLetterOrDigit))
                lines.Add(new(text, bullet) { Indent = indent, BlankAbove = above, Cells = cells });
            bullet = false;
        }
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]);

    private static int CellsOf(ReadOnlySpan<char> line)
    {
        var cells = 1;
        for (var i = 0; i < line.Length; i++)
        {
            var start = i;
            while (i < line.Length && line[i] is ' ' or '\t' or '\u00A0')
                i++;
            if (i - start >= WideGap)
                cells++;
        }
        return cells;
    }

    private static void MarkRepeats(List<TextLine> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines)
            counts[line.Text] = counts.GetValueOrDefault(line.Text) + 1;
        foreach (var line in lines)
        {
            line.IsRepeated = counts[line.Text] > 1 && !line.IsProse;
            line.Cue = line.Shape.Words <= CueWords ? Cues.RoleOf(line.Text) : null;
        }
    }
}
