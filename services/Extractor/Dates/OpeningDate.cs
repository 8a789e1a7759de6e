namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells the date that opens a headline or a first paragraph, as press releases and notices write it, from one in a sentence.</summary>
internal static class OpeningDate
{
    /// <summary>How far into the text it may stand, in characters.</summary>
    internal const int Reach = 90;

    private const int MaxPlace = 30;

    /// <summary>Whether <paramref name="found"/> opens <paramref name="text"/>: <c>03.05.2024 | …</c>, <c>(3 May 2024) …</c>, <c>OSLO, 3 May 2024 – …</c>, or closes it behind a separator.</summary>
    internal static bool Is(string text, FoundDate found)
    {
        var before = text.AsSpan(0, found.Start).TrimEnd();
        var after = text.AsSpan(found.End).TrimStart();
        if (before.Length == 0)
            return after.Length == 0 || StartsWithSeparator(after) || char.IsAsciiDigit(text[0]) && !char.IsLetter(after[0]);
        // "(3 May 2024) The bridge …"
        if (before is "(")
            return after.StartsWith(')');
        if (before.Length <= MaxPlace && before[^1] == ',' && char.IsUpper(before[0]) && !before[..^1].ContainsAny(".!?:;"))
            return after.Length > 0 && (StartsWithSeparator(after) || after[0] is '(' or '/');
        return after.Length > 0 && after[0] is '•' or '|' || after.Length == 0 && before[^1] is '•' or '|' or '·';
    }

    private static bool StartsWithSeparator(ReadOnlySpan<char> text) => text[0] is '|' or '–' or '—' or '-' or '•' or '·' or ':';
}
