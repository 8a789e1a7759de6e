namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads the day that many sites put into an article's address.</summary>
internal static class UrlDate
{
    private const int StampDigits = 12;

    /// <summary>The day in the path: <c>/2024/05/03/</c>, <c>/2024-05-03-story</c>, <c>/20240503/</c>, <c>/2024/may/03/</c>, <c>/A20240503094500123</c>; null where there is none.</summary>
    internal static DateOnly? Read(string? url)
    {
        if (url is null || url.Length > 2048)
            return null;
        var path = url.AsSpan();
        if (path.IndexOfAny('?', '#') is var query and >= 0)
            path = path[..query];
        // In the address of an archive's copy stands that of the original, behind the time it was copied at.
        if (path.LastIndexOf("://") is var scheme and >= 0)
            path = path[(scheme + 3)..];
        for (var i = path.IndexOf('/'); i >= 0 && i + 8 < path.Length + 1; i++)
        {
            if (!StartsNumber(path, i))
                continue;
            if (ReadAt(path[i..]) is { } day)
                return day;
        }
        return null;
    }

    // Letters may stand before the number of an article only.
    private static bool StartsNumber(ReadOnlySpan<char> path, int i) =>
        path[i] is '1' or '2' && (i == 0 || !char.IsLetterOrDigit(path[i - 1]) || path[i] == '2' && char.IsAsciiLetter(path[i - 1]) && IsStamp(path[i..]));

    // Many systems number articles by the minute they were made: twelve digits that are a time, and more behind them.
    private static bool IsStamp(ReadOnlySpan<char> s) =>
        s.Length >= StampDigits && s.StartsWith("20") && !s[..StampDigits].ContainsAnyExceptInRange('0', '9') && Digits(s.Slice(8, 2), out var hour) && hour < 24 && Digits(s.Slice(10, 2), out var minute) && minute < 60;

    private static DateOnly? ReadAt(ReadOnlySpan<char> s)
    {
        if (s.Length < 8 || !Digits(s[..4], out var year) || year is < 1990 or > 2099)
            return null;
        if (Digits(s.Slice(4, 4), out var monthAndDay) && (s.Length == 8 || !char.IsAsciiDigit(s[8]) || IsStamp(s)))
            return IsoDate.Day(year, monthAndDay / 100, monthAndDay % 100);
        if (s[4] is not ('/' or '-' or '_' or '.'))
            return null;
        var end = s[5..].IndexOf(s[4]);
        if (end is < 1 or > 9)
            return null;
        var word = s.Slice(5, end);
        if (!Digits(word, out var month))
            month = MonthNames.Find(word.ToString().ToLowerInvariant(), "en");
        var rest = s[(6 + end)..];
        var length = 0;
        while (length < rest.Length && length < 3 && char.IsAsciiDigit(rest[length]))
            length++;
        return length is 1 or 2 && Digits(rest[..length], out var day) ? IsoDate.Day(year, month, day) : null;
    }

    private static bool Digits(ReadOnlySpan<char> s, out int value)
    {
        value = 0;
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + c - '0';
        }
        return s.Length > 0;
    }
}
