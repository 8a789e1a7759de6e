using System.Text;

namespace NewsPipeline.Cli.Output;

/// <summary>A table in plain text: columns padded to their widest cell. Only the last column is cut where a terminal is too narrow, and never in a pipe.</summary>
/// <param name="headings">The headings; one that begins with <c>&gt;</c> is a column of numbers, set to the right.</param>
public sealed class TextTable(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; null is an empty cell, and line breaks become blanks.</summary>
    public void Add(params string?[] cells) =>
        _rows.Add([.. cells.Select(cell => (cell ?? "").ReplaceLineEndings(" ").Replace('\t', ' '))]);

    /// <summary>The table, the headings first, no line longer than <paramref name="width"/> as far as the last column can give way.</summary>
    public string Render(int width = int.MaxValue)
    {
        var titles = headings.Select(heading => heading.TrimStart('>')).ToArray();
        var widths = titles.Select((title, column) => Math.Max(Columns(title), _rows.Count == 0 ? 0 : _rows.Max(row => Columns(row[column])))).ToArray();
        // The terminal wraps what is still too long: a URL in full, on two lines, can be copied.
        var limit = Math.Max(width, widths[..^1].Sum(column => column + Gap.Length));
        var text = new StringBuilder();
        foreach (var row in _rows.Prepend(titles))
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
            {
                var pad = new string(' ', widths[column] - Columns(row[column]));
                line.Append(headings[column].StartsWith('>') ? pad + row[column] : row[column] + pad).Append(Gap);
            }

            text.AppendLine(Cut(line.ToString().TrimEnd(), width == int.MaxValue ? width : limit).TrimEnd());
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Prints the table to standard output.</summary>
    public void Print() => Terminal.Print(Render(Terminal.Width));

    private static string Cut(string line, int width)
    {
        if (width == int.MaxValue || Columns(line) <= width)
            return line;
        var kept = new StringBuilder();
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            used += Columns(rune);
            if (used >= width)
                break;
            kept.Append(rune);
        }

        return kept.Append('…').ToString();
    }

    private static int Columns(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
            columns += Columns(rune);
        return columns;
    }

    // East Asian wide characters take two columns (Unicode TR 11, the large ranges), combining marks none.
    private static int Columns(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark ? 0 : 1,
    };
}
