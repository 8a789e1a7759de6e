using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells the day of the printed issue from that of publication: newspapers put a story out on the evening before, and date the page by the issue.</summary>
internal static class DayAfter
{
    private const double Strong = 0.7;
    private const double Doubt = 0.5;

    // West of Kiritimati the day after begins no earlier, in hours of UTC.
    private const int FirstHourOfNextDay = 10;

    /// <summary>Lowers the weight of bare days right after the time that the metadata give for publication.</summary>
    internal static void Doubts(List<DateCandidate> published)
    {
        foreach (var stamp in published)
        {
            if (!IsStamp(stamp))
                continue;
            for (var i = 0; i < published.Count; i++)
            {
                if (published[i].Date.Time is null && published[i].Date.Day.DayNumber == stamp.Date.Day.DayNumber + 1)
                    published[i] = published[i] with { Weight = published[i].Weight * Doubt };
            }
            return;
        }
    }

    // In UTC, late hours may be those of the next day where the page is read.
    private static bool IsStamp(DateCandidate candidate) =>
        candidate is { Weight: >= Strong, Origin: Origins.JsonLd or Origins.OpenGraph, Date: { Time: { } time, Offset: { } offset } } && (offset != TimeSpan.Zero || time.Hour < FirstHourOfNextDay);
}
