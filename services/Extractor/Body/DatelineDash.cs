namespace NewsPipeline.Extractor.Body;

/// <summary>Finds where the text begins behind a dateline.</summary>
internal static class DatelineDash
{
    /// <summary>Where the text begins behind a known agency, where no dash is needed: <c>Berlin (dpa). Der</c>, <c>Madrid, 5 jun (EFE).- El</c>, <c>WARSZAWA (PAP) Rada</c>; null where it does not.</summary>
    internal static int? AfterKnown(string paragraph, int at)
    {
        if (at < paragraph.Length && paragraph[at] == '.')
            at++;
        var start = SkipSpace(paragraph, at);
        return AfterDash(paragraph, start, colon: false) ?? (start > at && start < paragraph.Length && BeginsSentence(paragraph, start) ? start : null);
    }

    private static bool BeginsSentence(string text, int at) =>
        char.IsLetter(text[at]) ? !char.IsLower(text[at]) : text[at] is '"' or '“' or '„' or '«' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>Where the text begins behind a dash, or a colon where one counts; null where there is none.</summary>
    internal static int? AfterDash(string text, int at, bool colon)
    {
        if (at >= text.Length)
            return null;
        if (!IsDash(text, at) && !(colon && text[at] == ':'))
            return null;
        while (at < text.Length && (IsDash(text, at) || text[at] == ':' || char.IsWhiteSpace(text[at])))
            at++;
        return at < text.Length ? at : null;
    }

    /// <summary>The next place that is no white space.</summary>
    internal static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    /// <summary>Whether a dash parts with no space before it, where a single one is a hyphen.</summary>
    internal static bool IsLongDash(ReadOnlySpan<char> text, int at) => text[at] == '—' || text[at] == '-' && at + 1 < text.Length && text[at + 1] == '-';

    /// <summary>Whether there is a dash of any length.</summary>
    internal static bool IsDash(ReadOnlySpan<char> text, int at) => text[at] is '-' or '–' or '—' or '―' or '‒';
}
