using System.Collections.Frozen;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Reads dates with a named month: <c>3 May 2024</c>, <c>May 3rd, 2024</c>, <c>3. toukokuuta 2024</c>, <c>2024. május 3.</c></summary>
internal static class NamedMonthDate
{
    // What may stand between the day, the month and the year.
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal, "st", "nd", "rd", "th", "er", "re", "de", "del", "of", "the", "den", "d", "di", "o", "º", "ª", "a", "e", "г", "года", "р", "року", "da", "dne", "พ", "ศ", "m", "gada");

    /// <summary>Reads the date whose month is the word at token <paramref name="i"/>.</summary>
    internal static DateMatch? Read(string text, List<DateToken> tokens, int i, string? language)
    {
        if (!HasNumberNear(tokens, i))
            return null;
        var month = Month(text, tokens, ref i, language, out var first);
        if (month == 0)
            return null;
        if (HasOtherName(text, tokens, i, month, language))
            i++;
        var before = Step(text, tokens, first, -1);
        var after = Step(text, tokens, i, 1);
        if (after is { } year && tokens[year].IsYear && before is { } day && tokens[day].IsDay)
            return Match(tokens[year].Number, month, tokens[day].Number, tokens[day].Start, tokens[year].End);
        if (after is { } dayAfter && tokens[dayAfter].IsDay)
        {
            if (Step(text, tokens, dayAfter, 1) is { } yearAfter && tokens[yearAfter].IsYear)
                return Match(tokens[yearAfter].Number, month, tokens[dayAfter].Number, tokens[first].Start, tokens[yearAfter].End);
            if (CtimeYear(text, tokens, dayAfter) is { } stamped)
                return Match(tokens[stamped].Number, month, tokens[dayAfter].Number, tokens[first].Start, tokens[dayAfter].End);
            if (before is { } yearBefore && tokens[yearBefore].IsYear)
                return Match(tokens[yearBefore].Number, month, tokens[dayAfter].Number, tokens[yearBefore].Start, tokens[dayAfter].End);
        }
        return before is { } last && tokens[last].IsDay ? BehindYear(text, tokens, last, i, month) : null;
    }

    // "2024. gada 5. jūnijs"
    private static DateMatch? BehindYear(string text, List<DateToken> tokens, int day, int month, int number) =>
        day > 1 && tokens[day - 1].Number < 0 && text.AsSpan(tokens[day - 1].Start, tokens[day - 1].Length) is "gada" && Step(text, tokens, day, -1) is { } year && tokens[year].IsYear
            ? Match(tokens[year].Number, number, tokens[day].Number, tokens[year].Start, tokens[month].End)
            : null;

    // "حزيران/يونيو", "يونيو/ حزيران": the month's name in another calendar's words.
    private static bool HasOtherName(string text, List<DateToken> tokens, int i, int month, string? language)
    {
        if (i + 1 >= tokens.Count || tokens[i + 1].Number >= 0 || text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).Trim() is not "/")
            return false;
        var next = i + 1;
        return Month(text, tokens, ref next, language, out _) == month && next == i + 1;
    }

    // The day stands at most three tokens from the month, whose name is one or two.
    private static bool HasNumberNear(List<DateToken> tokens, int i)
    {
        for (var near = Math.Max(0, i - 3); near < tokens.Count && near <= i + 4; near++)
        {
            if (tokens[near].Number >= 0)
                return true;
        }
        return false;
    }

    // Some months are two words: "كانون الثاني".
    private static int Month(string text, List<DateToken> tokens, ref int i, string? language, out int first)
    {
        first = i;
        if (!MonthNames.MayBegin(text.AsSpan(tokens[i].Start, tokens[i].Length)))
            return 0;
        var word = text.Substring(tokens[i].Start, tokens[i].Length).ToLowerInvariant();
        if (i + 1 < tokens.Count && tokens[i + 1].Number < 0)
        {
            var two = MonthNames.Find($"{word} {text.Substring(tokens[i + 1].Start, tokens[i + 1].Length).ToLowerInvariant()}", language);
            if (two != 0)
            {
                i++;
                return two;
            }
        }
        return word.Length < 2 ? 0 : MonthNames.Find(word, language);
    }

    // "Mon Oct 11 14:57:21 CEST 2021", as Unix and Java write it: the year stands behind the time.
    private static int? CtimeYear(string text, List<DateToken> tokens, int day)
    {
        if (day + 4 >= tokens.Count || text[tokens[day + 1].End] != ':' || tokens[day + 1].Number is < 0 or > 23)
            return null;
        for (var i = day + 4; i < tokens.Count && i <= day + 7; i++)
        {
            if (tokens[i].IsYear)
                return i;
        }
        return null;
    }

    // The next number in a direction, over at most two small words and little punctuation.
    private static int? Step(string text, List<DateToken> tokens, int from, int direction)
    {
        for (var i = from + direction; i >= 0 && i < tokens.Count && Math.Abs(i - from) <= 3; i += direction)
        {
            var (left, right) = direction > 0 ? (tokens[i - 1].End, tokens[i].Start) : (tokens[i].End, tokens[i + 1].Start);
            if (right - left > 3 || text.AsSpan(left, right - left).IndexOfAny('|', '•', ';') >= 0)
                return null;
            if (tokens[i].Number >= 0)
                return i;
            if (!Fillers.Contains(text.Substring(tokens[i].Start, tokens[i].Length).ToLowerInvariant()))
                return null;
        }
        return null;
    }

    private static DateMatch? Match(int year, int month, int day, int start, int end) =>
        IsoDate.Day(year, month, day) is { } date ? new DateMatch(date, null, start, end) : null;
}
