using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Where the main text ends: before tags, comments, lists of other articles and what the publisher says of itself.</summary>
internal static class LineTail
{
    private const double TailShare = 0.35;
    private const double RemainderShare = 0.1;
    private const int RemainderParagraphs = 3;
    private const int ListItems = 2;

    /// <summary>The line after the last one of the text, given its widest range.</summary>
    public static int FindEnd(List<TextLine> lines, int start, int end, string? site)
    {
        var total = 0;
        var rest = new Remainder(0, 0);
        for (var i = start; i < end; i++)
        {
            total += lines[i].IsProse ? lines[i].Shape.Letters : 0;
            rest = rest.With(lines[i], 1);
        }
        var after = total;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsProse)
                after -= lines[i].Shape.Letters;
            rest = rest.With(lines[i], -1);
            if (after < total * (1 - TailShare) && EndsText(lines[i]) || IsOutside(lines[i]) && IsSmall(rest, total) || IsLone(rest, lines, end) && Announces(lines, i, end))
                return Shrink(lines, start, i, site);
        }
        return Shrink(lines, start, end, site);
    }

    private static bool EndsText(TextLine line) => line.Cue is BlockRoles.Comments or BlockRoles.Tags || LineShapes.IsTagLine(line.Text);

    private static bool IsOutside(TextLine line) => line.Cue is BlockRoles.Newsletter or BlockRoles.Legal or BlockRoles.Share or BlockRoles.AuthorBox;

    private static bool IsSmall(Remainder rest, int total) =>
        rest.Letters < total * RemainderShare || (rest.Paragraphs < RemainderParagraphs && rest.Letters < total * RemainderShare * 2);

    // One sentence below the source or below a list of other articles is the site's, not the article's.
    private static bool IsLone(Remainder rest, List<TextLine> lines, int end) => rest.Paragraphs <= 1 && lines[end - 1].Shape.Sentences <= 1;

    private static bool Announces(List<TextLine> lines, int index, int end)
    {
        if (lines[index].Cue != BlockRoles.Related)
            return lines[index].Cue == BlockRoles.Credit;
        var items = 0;
        while (items < ListItems && index + items + 1 < end && !lines[index + items + 1].IsProse)
            items++;
        return items == ListItems;
    }

    private static int Shrink(List<TextLine> lines, int start, int end, string? site)
    {
        while (end > start && (!lines[end - 1].IsProse || lines[end - 1].Cue is not null || LineShapes.NamesSite(lines[end - 1].Text, site)) && !(lines[end - 1].IsBullet && lines[end - 1].Cue is null))
            end--;
        return end;
    }

    // What follows a line: its running text that no words speak against.
    private readonly record struct Remainder(int Letters, int Paragraphs)
    {
        public Remainder With(TextLine line, int sign) =>
            line.IsProse && line.Cue is null ? new(Letters + (sign * line.Shape.Letters), Paragraphs + sign) : this;
    }
}
