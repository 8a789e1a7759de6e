using System.Globalization;

namespace NewsPipeline.Extractor.Dates;

/// <summary>A date as a page writes it: a day, with a time and an offset only where the page gives them.</summary>
/// <param name="Day">The calendar day, in the zone it was written in.</param>
/// <param name="Time">The time of day, or null.</param>
/// <param name="Offset">The offset from UTC, or null where the page does not say.</param>
internal readonly record struct PageDate(DateOnly Day, TimeOnly? Time = null, TimeSpan? Offset = null)
{
    /// <summary>The instant, where time and offset are known.</summary>
    internal DateTimeOffset? Instant => Time is { } time && Offset is { } offset ? At(time, offset) : null;

    /// <summary>How exactly it is given: 0 a day, 1 with a time, 2 with time and offset.</summary>
    internal int Precision => Time is null ? 0 : Offset is null ? 1 : 2;

    /// <summary>Whether it is certainly earlier than another: by the instants where both are known, else by days that no zone can bring together.</summary>
    internal bool IsBefore(PageDate other) =>
        Instant is { } instant && other.Instant is { } otherInstant ? instant < otherInstant : Day.DayNumber < other.Day.DayNumber - (Time is null && other.Time is null ? 0 : 1);

    /// <summary>ISO 8601: date only, with time, or with time and offset.</summary>
    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Time is not { } time)
            return day;
        var local = $"{day}T{time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}";
        if (Offset is not { } offset)
            return local;
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return $"{local}{sign}{offset.Duration().ToString("hh\\:mm", CultureInfo.InvariantCulture)}";
    }

    // The first and last days of the calendar cannot be moved by an offset; no page means them.
    private DateTimeOffset? At(TimeOnly time, TimeSpan offset) =>
        Day.Year is > 1 and < 9999 ? new DateTimeOffset(Day.ToDateTime(time), offset) : null;
}
