namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Finds the stretch of lines that holds the main text: the one with the most prose less what speaks against it.</summary>
internal static class LineRange
{
    private const int TeaserCost = 80;
    private const int BulletCost = 15;
    private const int RepeatCost = 20;
    private const int ShortCost = 8;
    private const int CueCost = 30;

    /// <summary>The first line and the line after the last; both 0 where there is no prose.</summary>
    public static (int Start, int End) Find(List<TextLine> lines)
    {
        // The largest sum of consecutive weights (Kadane).
        int start = 0, bestStart = 0, bestEnd = 0, sum = 0, best = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (sum <= 0)
                (sum, start) = (0, i);
            sum += Weight(lines[i]);
            if (sum > best)
                (best, bestStart, bestEnd) = (sum, start, i + 1);
        }
        while (bestStart < bestEnd && !lines[bestStart].IsProse)
            bestStart++;
        while (bestEnd > bestStart && !lines[bestEnd - 1].IsProse && !lines[bestEnd - 1].IsBullet)
            bestEnd--;
        return (bestStart, bestEnd);
    }

    private static int Weight(TextLine line) =>
        line.IsTeaser ? -TeaserCost
        : line.Cue is not null ? -CueCost
        : line.IsProse ? line.Shape.Letters
        : line.IsRepeated ? -RepeatCost
        : line.IsBullet ? -BulletCost
        : -ShortCost;
}
