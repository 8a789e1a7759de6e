using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Splits a text into lines; a text that was wrapped at a column is unwrapped first.</summary>
internal static class LineReader
{
    private const string Bullets = "•*‣◦▪·●○■–-+";
    private const int NarrowestWrap = 45;
    private const int WidestWrap = 100;
    private const int CueWords = 60;

    /// <summary>Reads the lines that have a letter or digit.</summary>
    public static List<TextLine> Read(string content, Deadline deadline)
    {
        var raw = content.Split('\n');
        var wrapped = IsWrapped(raw);
        var lines = new List<TextLine>();
        var run = new TextRun();
        bool gap = true, bullet = false;
        foreach (var line in raw)
        {
            deadline.Check();
            var trimmed = line.AsSpan().Trim();
            if (trimmed.Length == 0 || !wrapped)
                Flush();
            if (trimmed.Length == 0)
            {
                gap = true;
                continue;
            }
            if (run.IsEmpty && trimmed.Length > 2 && Bullets.Contains(trimmed[0], StringComparison.Ordinal) && char.IsWhiteSpace(trimmed[1]))
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
            {
                lines.Add(new(text, bullet, gap));
                gap = false;
            }
            bullet = false;
        }
    }

    // Most lines about as long as each other, and going on below: a text wrapped by a mailer or a terminal.
    private static bool IsWrapped(string[] raw)
    {
        int full = 0, lines = 0;
        for (var i = 0; i + 1 < raw.Length; i++)
        {
            var length = raw[i].TrimEnd().Length;
            if (length == 0)
                continue;
            lines++;
            if (length is >= NarrowestWrap and <= WidestWrap && raw[i + 1].Trim() is { Length: > 0 } next && char.IsLower(next[0]))
                full++;
        }
        return lines > 5 && full * 5 > lines * 2;
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
