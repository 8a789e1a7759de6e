using System.Text;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Finds dates as people write them, in any of the languages of <see cref="MonthNames"/> and in figures.</summary>
internal static class WrittenDates
{
    /// <summary>Longer texts are read up to here: a date line is short.</summary>
    internal const int MaxLength = 500;

    /// <summary>All dates in <paramref name="text"/>, in order.</summary>
    /// <param name="text">The text of a date line, a byline, an attribute.</param>
    /// <param name="language">The page's language tag, or null.</param>
    /// <param name="order">How the page orders numeric dates.</param>
    internal static List<FoundDate> Find(string text, string? language, DateOrder order)
    {
        // A date has a number in it.
        if (!HasDigit(text.AsSpan(0, Math.Min(text.Length, MaxLength))))
            return [];
        var folded = DateTokens.Fold(text.Length > MaxLength ? text[..MaxLength] : text);
        var tokens = DateTokens.Cut(folded);
        var primary = language?.IndexOf('-', StringComparison.Ordinal) is > 0 and var dash ? language[..dash] : language;
        BuddhistYears.Convert(folded, tokens, primary);
        var found = new List<FoundDate>();
        var used = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Start < used)
                continue;
            var match = tokens[i].Number >= 0
                ? SolarHijriDate.Read(folded, tokens, i, primary) ?? NumericDate.Read(folded, tokens, i, order)
                : NamedMonthDate.Read(folded, tokens, i, primary);
            if (match is not { } date || date.Start < used)
                continue;
            found.Add(WithTime(folded, date, used));
            used = found[^1].End;
        }
        return found;
    }

    /// <summary>Whether a number stands in <paramref name="text"/>, in figures of any script: without one it has no date.</summary>
    internal static bool HasDigit(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9'))
            return true;
        if (Ascii.IsValid(text))
            return false;
        foreach (var c in text)
        {
            if (char.IsDigit(c))
                return true;
        }
        return false;
    }

    private static FoundDate WithTime(ReadOnlySpan<char> text, DateMatch match, int used)
    {
        var end = match.End;
        TimeSpan? offset = null;
        var time = After(text, match.End, ref end, ref offset) ?? Before(text, match.Start, used, ref offset);
        var date = new PageDate(match.Day, time, offset);
        PageDate? other = match.Other is { } swapped ? new PageDate(swapped, time, offset) : null;
        return new FoundDate(date, other, DateLabels.Read(text[used..match.Start]), match.Start, end);
    }

    private static TimeOnly? After(ReadOnlySpan<char> text, int from, ref int end, ref TimeSpan? offset)
    {
        var last = Math.Min(text.Length, from + 16);
        for (var i = from; i < last; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var time = ClockTime.ReadAt(text, i, out var timeEnd, out offset);
            if (time is not null)
                end = timeEnd;
            return time;
        }
        return null;
    }

    // "15:47, 3 May 2024": the time must end just before the date.
    private static TimeOnly? Before(ReadOnlySpan<char> text, int start, int used, ref TimeSpan? offset)
    {
        for (var i = Math.Max(used, start - 24); i < start; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is ':' or '.'))
                continue;
            var time = ClockTime.ReadAt(text, i, out var end, out var zone);
            if (time is null || end > start || start - end > 12)
                continue;
            offset = zone;
            return time;
        }
        return null;
    }
}
