using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Finds the form of an instant in the page's own zone, where the page gives both that and UTC.</summary>
internal static class LocalTime
{
    private static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    /// <summary>The same instant as another candidate writes it, with an offset of its own; <paramref name="date"/> where there is none.</summary>
    /// <param name="date">The date that was chosen.</param>
    /// <param name="candidates">All that were on offer.</param>
    /// <param name="isShown">Whether readers are shown it, as they are the day of publication: then the same clock time in a zone of its own is the same date, too.</param>
    internal static PageDate Prefer(PageDate date, IEnumerable<DateCandidate> candidates, bool isShown)
    {
        if (date.Offset != TimeSpan.Zero || date.Instant is not { } instant)
            return date;
        foreach (var candidate in candidates)
        {
            if (candidate.Date.Time is not { } time)
                continue;
            // The same clock time in another zone: some write the page's own time with the sign of UTC, and readers are shown what zone it is.
            if (candidate.Date.Day == date.Day && date.Time is { } clock && time.Hour == clock.Hour && time.Minute == clock.Minute)
            {
                if (isShown && candidate.Date.Offset is { } shown && shown != TimeSpan.Zero && (time.Second == 0 || time.Second == clock.Second) && candidate.Origin is Origins.Text or Origins.Byline or Origins.Element or Origins.Time)
                    return date with { Offset = shown };
                continue;
            }
            if (candidate.Date.Offset is { } own)
            {
                if (own != TimeSpan.Zero && candidate.Date.Instant is { } same && (same - instant).Duration() < TimeSpan.FromMinutes(1))
                    return date.Offset == own ? date : AtOffset(instant, own);
            }
            // Without an offset: the same minutes and seconds some whole hours away are the same instant in the page's zone.
            else if (Gap(candidate, time, instant) is { } gap)
            {
                return AtOffset(instant, gap);
            }
        }
        return date;
    }

    // A date line shows no seconds; at the full hour, two times agree by chance too often.
    private static TimeSpan? Gap(DateCandidate candidate, TimeOnly time, DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        if (time.Second == 0)
        {
            if (time.Minute == 0 || candidate.Origin is Origins.JsonLd or Origins.Meta or Origins.OpenGraph)
                return null;
            utc = utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMinute));
        }
        var gap = candidate.Date.Day.ToDateTime(time) - utc;
        return gap.Duration() <= MaxOffset && gap.Ticks % TimeSpan.TicksPerHour == 0 ? gap : null;
    }

    private static PageDate AtOffset(DateTimeOffset instant, TimeSpan offset)
    {
        var local = instant.ToOffset(offset);
        return new PageDate(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime), offset);
    }
}
