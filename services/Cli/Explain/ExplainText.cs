using System.Globalization;
using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Explain;

/// <summary>Explains a page as lines of text: a head line, then a table with a line for each block.</summary>
internal static class ExplainText
{
    private const string KeptStyle = "32";
    private const string DroppedStyle = "2";
    private const string RefusedStyle = "31";

    /// <summary>The lines.</summary>
    /// <param name="explanation">The page.</param>
    /// <param name="width">Columns a line may take.</param>
    /// <param name="coloured">Whether kept blocks are green and dropped ones faint.</param>
    internal static IEnumerable<string> Lines(Explanation explanation, int width, bool coloured)
    {
        yield return Paint(Printable.Safe($"{explanation.Id}: {explanation.Head}"), "1");
        if (explanation.Refusal is { } refusal)
            yield return Paint($"rejected: {Printable.Safe(refusal)}", RefusedStyle);
        if (explanation.Blocks.Count == 0)
            yield break;
        yield return "";
        var table = new TextTable(">#", "", "ROLE", ">SCORE", "REASON", "TEXT");
        foreach (var (number, block) in explanation.Blocks.Index())
        {
            table.Add(
                number.ToString(CultureInfo.InvariantCulture), block.Kept ? "kept" : "dropped", block.Role,
                block.Score.ToString("0.0", CultureInfo.InvariantCulture), block.Reason, Printable.Safe(block.Text.ReplaceLineEndings(" ")));
        }
        // The first line holds the headings, and no cell has a line break.
        foreach (var (number, line) in table.Render(width).Split(Environment.NewLine).Index())
            yield return number == 0 ? line : Paint(line, explanation.Blocks[number - 1].Kept ? KeptStyle : DroppedStyle);

        string Paint(string text, string style) => coloured ? $"\e[{style}m{text}\e[0m" : text;
    }
}
