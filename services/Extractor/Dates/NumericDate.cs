namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads dates in figures: <c>3.5.2024</c>, <c>05/03/24</c>, <c>2024-05-03</c>, <c>2024年5月3日</c>, <c>2024. 5. 3.</c>, <c>3 tháng 5, 2024</c></summary>
internal static class NumericDate
{
    // A two-digit year up to this is of this century; later ones are of the last.
    private const int Pivot = 60;

    /// <summary>Reads the date whose first number is token <paramref name="i"/>.</summary>
    internal static DateMatch? Read(ReadOnlySpan<char> text, List<DateToken> tokens, int i, DateOrder order) =>
        WithUnits(text, tokens, i) ?? WithMonthWord(text, tokens, i) ?? Separated(text, tokens, i, order);

    // Vietnamese numbers its months: "3 tháng 5, 2024", "3 tháng 5 năm 2024".
    private static DateMatch? WithMonthWord(ReadOnlySpan<char> text, List<DateToken> tokens, int i)
    {
        if (i + 3 >= tokens.Count || !tokens[i].IsDay || !IsWord(text, tokens[i + 1], "tháng"))
            return null;
        var year = IsWord(text, tokens[i + 3], "năm") ? i + 4 : i + 3;
        if (year >= tokens.Count || !tokens[year].IsYear || IsoDate.Day(tokens[year].Number, tokens[i + 2].Number, tokens[i].Number) is not { } day)
            return null;
        return new DateMatch(day, null, tokens[i].Start, tokens[year].End);
    }

    private static bool IsWord(ReadOnlySpan<char> text, DateToken token, string word) =>
        text.Slice(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static DateMatch? WithUnits(ReadOnlySpan<char> text, List<DateToken> tokens, int i)
    {
        if (i + 5 >= tokens.Count || !tokens[i].IsYear || !Unit(text, tokens[i + 1], '年', '년') || !Unit(text, tokens[i + 3], '月', '월') || !Unit(text, tokens[i + 5], '日', '일'))
            return null;
        if (IsoDate.Day(tokens[i].Number, tokens[i + 2].Number, tokens[i + 4].Number) is not { } day)
            return null;
        return new DateMatch(day, null, tokens[i].Start, tokens[i + 5].Start + 1);
    }

    private static bool Unit(ReadOnlySpan<char> text, DateToken token, char chinese, char korean) =>
        token.Number < 0 && (text[token.Start] == chinese || text[token.Start] == korean);

    private static DateMatch? Separated(ReadOnlySpan<char> text, List<DateToken> tokens, int i, DateOrder order)
    {
        if (i + 2 >= tokens.Count || tokens[i + 1].Number < 0 || tokens[i + 2].Number < 0)
            return null;
        var (a, b, c) = (tokens[i], tokens[i + 1], tokens[i + 2]);
        var separator = Separator(text[a.End..b.Start]);
        if (separator == '\0' || Separator(text[b.End..c.Start]) != separator || b.Length > 2 || Continues(text, a.Start, c.End, separator))
            return null;
        if (a.IsYear && c.Length <= 2)
            return Match(a, c, IsoDate.Day(a.Number, b.Number, c.Number), null);
        if (a.Length > 2)
            return null;
        if (c.IsYear)
            return Ordered(a, b, c, c.Number, separator, order);
        // All in two digits: only with strokes or full stops, else it is a score or a phone number.
        if (a.Length != 2 || b.Length != 2 || c.Length != 2 || separator == '-')
            return null;
        if (order == DateOrder.YearFirst)
            return Match(a, c, IsoDate.Day(Century(a.Number), b.Number, c.Number), null);
        return Ordered(a, b, c, Century(c.Number), separator, order);
    }

    private static DateMatch? Ordered(DateToken a, DateToken b, DateToken c, int year, char separator, DateOrder order)
    {
        var dayFirst = IsoDate.Day(year, b.Number, a.Number);
        var monthFirst = IsoDate.Day(year, a.Number, b.Number);
        // Full stops are used where the day comes first, in whatever language; only in the United States they leave a doubt.
        if (separator == '.')
            return Match(a, c, dayFirst, order == DateOrder.MonthFirst || dayFirst is null ? monthFirst : null);
        return order == DateOrder.MonthFirst ? Match(a, c, monthFirst, dayFirst) : Match(a, c, dayFirst, monthFirst);
    }

    private static DateMatch? Match(DateToken first, DateToken last, DateOnly? likely, DateOnly? other)
    {
        if ((likely ?? other) is not { } day)
            return null;
        return new DateMatch(day, likely is null || other == likely ? null : other, first.Start, last.End);
    }

    private static int Century(int year) => year + (year <= Pivot ? 2000 : 1900);

    private static char Separator(ReadOnlySpan<char> gap) => gap.Trim() switch
    {
        "/" => '/',
        "-" or "–" => '-',
        "." => '.',
        _ => '\0',
    };

    // 1.2.3.4 is an address or a version, not a date.
    private static bool Continues(ReadOnlySpan<char> text, int start, int end, char separator) =>
        end + 1 < text.Length && text[end] == separator && char.IsAsciiDigit(text[end + 1]) ||
        start > 1 && text[start - 1] == separator && char.IsAsciiDigit(text[start - 2]);
}
