using System.Globalization;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads machine-written dates: ISO 8601 in its usual shapes, and Unix time stamps.</summary>
internal static class IsoDate
{
    /// <summary>Reads <paramref name="text"/> where it begins with a date such as <c>2024-05-03T15:47:42+02:00</c>, <c>2024/05/03</c> or <c>20240503</c>.</summary>
    internal static PageDate? Read(string? text)
    {
        var s = text.AsSpan().Trim();
        if (s.Length is < 8 or > 64)
            return null;
        if (ReadStamp(s) is { } stamp)
            return stamp;
        if (!Number(s, 0, 4, out var year))
            return null;
        int month, day, at;
        if (s[4] is '-' or '/' or '.')
        {
            if (!OneOrTwo(s, 5, out month, out at) || at >= s.Length || s[at] != s[4] || !OneOrTwo(s, at + 1, out day, out at))
                return null;
        }
        else
        {
            if (!Number(s, 4, 2, out month) || !Number(s, 6, 2, out day))
                return null;
            at = 8;
        }
        if (at < s.Length && char.IsAsciiDigit(s[at]) || Day(year, month, day) is not { } date)
            return null;
        return ClockTime.ReadAfter(s, at, out var offset) is { } time ? new PageDate(date, time, offset) : new PageDate(date);
    }

    /// <summary>The day, or null where there is no such day.</summary>
    internal static DateOnly? Day(int year, int month, int day) =>
        year is > 0 and < 10000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    // Ten digits are seconds and thirteen milliseconds since 1970; both from 2001 on.
    private static PageDate? ReadStamp(ReadOnlySpan<char> s)
    {
        if (s.Length is not (10 or 13) || s[0] is < '1' or > '4' || !long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var instant = s.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return new PageDate(DateOnly.FromDateTime(instant.UtcDateTime), TimeOnly.FromDateTime(instant.UtcDateTime), TimeSpan.Zero);
    }

    private static bool OneOrTwo(ReadOnlySpan<char> s, int at, out int value, out int end)
    {
        end = at + 2;
        if (Number(s, at, 2, out value))
            return true;
        end = at + 1;
        return Number(s, at, 1, out value);
    }

    private static bool Number(ReadOnlySpan<char> s, int at, int length, out int value)
    {
        value = 0;
        return at + length <= s.Length && int.TryParse(s.Slice(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
