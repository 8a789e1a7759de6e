using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Where the main text ends: before tags, comments and what the publisher says of itself.</summary>
internal static class LineTail
{
    private const double TailShare = 0.35;
    private const double RemainderShare = 0.1;
    private const int RemainderParagraphs = 3;

    /// <summary>The line after the last one of the text, given its widest range.</summary>
    public static int FindEnd(List<TextLine> lines, int start, int end, string? site)
    {
        var total = Letters(lines, start, end);
        var after = total;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsProse)
                after -= lines[i].Shape.Letters;
            if (EndsText(lines[i]) && after < total * (1 - TailShare))
                return Shrink(lines, start, i, site);
            if (lines[i].Cue is BlockRoles.Newsletter or BlockRoles.Legal or BlockRoles.Share or BlockRoles.AuthorBox && IsRemainder(lines, i + 1, end, total))
                return Shrink(lines, start, i, site);
        }
        return Shrink(lines, start, end, site);
    }

    private static bool EndsText(TextLine line) => line.Cue is BlockRoles.Comments or BlockRoles.Tags || LineShapes.IsTagLine(line.Text);

    private static bool IsRemainder(List<TextLine> lines, int from, int end, int total)
    {
        int letters = 0, paragraphs = 0;
        for (var i = from; i < end; i++)
        {
            if (!lines[i].IsProse || lines[i].Cue is not null)
                continue;
            letters += lines[i].Shape.Letters;
            paragraphs++;
        }
        return letters < total * RemainderShare || (paragraphs < RemainderParagraphs && letters < total * RemainderShare * 2);
    }

    private static int Shrink(List<TextLine> lines, int start, int end, string? site)
    {
        while (end > start && (!lines[end - 1].IsProse || lines[end - 1].Cue is not null || LineShapes.NamesSite(lines[end - 1].Text, site)) && !(lines[end - 1].IsBullet && lines[end - 1].Cue is null))
            end--;
        return end;
    }

    private static int Letters(List<TextLine> lines, int start, int end)
    {
        var sum = 0;
        for (var i = start; i < end; i++)
            sum += lines[i].IsProse ? lines[i].Shape.Letters : 0;
        return sum;
    }
}
