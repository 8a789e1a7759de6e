namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads a time of day and its zone, as written after or before a date.</summary>
internal static class ClockTime
{
    /// <summary>Reads a time that follows within a few characters: <c>T15:47:42.389Z</c>, <c> at 3:47 pm EDT</c>, <c>, 15.47 Uhr</c>, <c> à 15h47</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="at">Where the date ends.</param>
    /// <param name="offset">The offset, where a zone is named.</param>
    internal static TimeOnly? ReadAfter(ReadOnlySpan<char> s, int at, out TimeSpan? offset)
    {
        offset = null;
        var end = Math.Min(s.Length, at + 24);
        for (var i = at; i < end; i++)
        {
            if (char.IsAsciiDigit(s[i]))
                return ReadAt(s, i, out _, out offset);
        }
        return null;
    }

    /// <summary>Reads a time that begins at <paramref name="at"/>.</summary>
    internal static TimeOnly? ReadAt(ReadOnlySpan<char> s, int at, out int end, out TimeSpan? offset)
    {
        offset = null;
        var i = at;
        end = at;
        if (!Digits(s, ref i, out var hour, out var hourDigits) || hourDigits > 2)
            return null;
        var second = 0;
        int minute;
        if (i < s.Length && (s[i] is ':' or '.' or 'h' or 'H' or '：') && Two(s, i + 1, out minute))
        {
            var separator = s[i];
            i += 3;
            if (i < s.Length && s[i] == separator && Two(s, i + 1, out second))
                i += 3;
            // A third number after full stops makes it a date: 12.05.24.
            else if (separator == '.' && i + 1 < s.Length && s[i] == '.' && char.IsAsciiDigit(s[i + 1]))
                return null;
            if (separator == '.' && i < s.Length && char.IsAsciiDigit(s[i]))
                return null;
            SkipFraction(s, ref i);
        }
        else if (i < s.Length && (s[i] is '時' or '时' or '시') && Two(s, i + 1, out minute))
        {
            i += 4;
        }
        else if (HalfDay.Read(s, i, out _) != 0)
        {
            minute = 0;
        }
        else
        {
            return null;
        }
        var half = HalfDay.Read(s, i, out var afterHalf);
        if (half != 0 && hour is > 0 and <= 12)
            hour = hour % 12 + (half == 2 ? 12 : 0);
        i = afterHalf;
        if (hour == 24 && minute == 0)
            hour = 0;
        if (hour > 23 || minute > 59 || second > 59)
            return null;
        offset = ZoneOffset.Read(s, ref i);
        end = i;
        return new TimeOnly(hour, minute, second);
    }

    private static void SkipFraction(ReadOnlySpan<char> s, ref int i)
    {
        if (i + 1 >= s.Length || s[i] is not ('.' or ',') || !char.IsAsciiDigit(s[i + 1]))
            return;
        i++;
        while (i < s.Length && char.IsAsciiDigit(s[i]))
            i++;
    }

    private static bool Two(ReadOnlySpan<char> s, int at, out int value)
    {
        value = 0;
        if (at + 1 >= s.Length || !char.IsAsciiDigit(s[at]) || !char.IsAsciiDigit(s[at + 1]))
            return false;
        value = (s[at] - '0') * 10 + s[at + 1] - '0';
        return true;
    }

    private static bool Digits(ReadOnlySpan<char> s, ref int i, out int value, out int digits)
    {
        var from = i;
        value = 0;
        while (i < s.Length && char.IsAsciiDigit(s[i]) && i - from < 3)
            value = value * 10 + s[i++] - '0';
        digits = i - from;
        return digits > 0;
    }
}
