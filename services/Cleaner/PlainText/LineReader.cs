using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Splits a text into lines; a text that was wrapped at a column is unwrapped first.</summary>
internal static class LineReader
{
    private const string Bullets = "•*‣◦▪·●○■–-+";
    private const int CueWords = 60;

    /// <summary>Reads the lines that have a letter or digit.</summary>
    public static List<TextLine> Read(string content, Deadline deadline)
    {
        var raw = content.Split('\n');
        var wrap = WrapColumn.Find(raw);
        var lines = new List<TextLine>();
        var run = new TextRun();
        var bullet = false;
        for (var i = 0; i < raw.Length; i++)
        {
            deadline.Check();
            var trimmed = raw[i].AsSpan().Trim();
            var starts = IsBullet(trimmed);
            if (trimmed.Length == 0 || starts || wrap is null || i == 0 || !wrap.GoesOn(raw[i - 1], trimmed))
                Flush();
            if (trimmed.Length == 0)
                continue;
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
                lines.Add(new(text, bullet));
            bullet = false;
        }
    }

    private static bool IsBullet(ReadOnlySpan<char> line) =>
        line.Length > 2 && Bullets.Contains(line[0], StringComparison.Ordinal) && char.IsWhiteSpace(line[1]);

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
