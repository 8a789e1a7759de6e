using System.Collections.Frozen;
using System.Globalization;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads dates of the calendar of Iran and Afghanistan: <c>۱۴ اردیبهشت ۱۴۰۳</c>; on pages in Persian in figures, too: <c>۱۴۰۳/۰۲/۱۴</c>.</summary>
internal static class SolarHijriDate
{
    private static readonly PersianCalendar Calendar = new();

    private static readonly FrozenDictionary<string, int> Months = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"
        .Split(' ').Index().ToFrozenDictionary(month => month.Item, month => month.Index + 1, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the date whose first number is token <paramref name="i"/>.</summary>
    internal static DateMatch? Read(ReadOnlySpan<char> text, List<DateToken> tokens, int i, string? language)
    {
        if (i + 2 >= tokens.Count)
            return null;
        var (a, b, c) = (tokens[i], tokens[i + 1], tokens[i + 2]);
        if (a.IsDay && b.Number < 0 && IsYear(c) && MonthLookup.TryGetValue(text.Slice(b.Start, b.Length), out var month))
            return Match(c.Number, month, a.Number, a, c);
        return language == "fa" && IsYear(a) && IsBetween(text, a, b) && IsBetween(text, b, c) && c.IsDay ? Match(a.Number, b.Number, c.Number, a, c) : null;
    }

    private static bool IsYear(DateToken token) => token.Length == 4 && token.Number is >= 1300 and < 1500;

    private static bool IsBetween(ReadOnlySpan<char> text, DateToken left, DateToken right) => right.Start == left.End + 1 && text[left.End] is '/' or '-' or '.';

    private static DateMatch? Match(int year, int month, int day, DateToken first, DateToken last) =>
        month is > 0 and < 13 && day <= Calendar.GetDaysInMonth(year, month) ? new DateMatch(DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0)), null, first.Start, last.End) : null;
}
