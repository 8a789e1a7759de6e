using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Body;

/// <summary>
/// Reads dateline and agency at the start of a report: <c>BRUSSELS – </c>, <c>BERLIN (Reuters) – </c>, <c>(AFP) — </c>,
/// <c>WASHINGTON, July 11 (Xinhua) -- </c>, <c>New Delhi [India], July 12 (ANI): </c>, and the remnant <c>( – </c> of one whose name was lost.
/// </summary>
internal static class DatelineReader
{
    private const int MaxPlace = 60;
    private const int MaxAgency = 40;
    private const int MinRest = 20;

    private const int MostOutletWords = 4;

    // "Calif.", "N.S.W."
    private const int LongestState = 6;

    // Words in capitals before a dash that are no place.
    private static readonly HashSet<string> NotPlaces = new(RuleData.Words("datelines", "not-places"), StringComparer.OrdinalIgnoreCase);

    // "THURSDAY, May 3 (LNS) --": no place, but what follows is a dateline.
    private static readonly HashSet<string> Days = new(RuleData.Words("datelines", "days"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The prefix of <paramref name="paragraph"/>, or null where it has none.</summary>
    internal static DatelinePrefix? Read(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, MaxPlace + MaxAgency + 8));
        var open = head.IndexOf('(');
        var prefix = open >= 0 && open <= MaxPlace ? WithAgency(paragraph, head, open) : null;
        prefix ??= PlaceOnly(paragraph, head);
        return prefix is not null && paragraph.Length - prefix.Length >= MinRest ? prefix : null;
    }

    /// <summary>The same for a paragraph further down, where only a known agency or a place in capitals that is known, or named with its country, counts.</summary>
    internal static DatelinePrefix? ReadLater(string paragraph) =>
        Read(paragraph) is { Place: not null } prefix && char.IsUpper(paragraph[1]) && (prefix.Agency is { } agency ? Agencies.IsKnown(agency) : IsSure(paragraph.AsSpan(0, prefix.Length))) ? prefix : null;

    private static DatelinePrefix? WithAgency(string paragraph, ReadOnlySpan<char> head, int open)
    {
        var before = head[..open].Trim();
        var place = Place(before, capitalsOnly: false);
        if (open > 0 && place is null && !IsDay(before))
            return null;
        var close = head[open..].IndexOf(')') + open;
        if (close < open)
        {
            // "( – text": the name and its bracket were lost.
            var dash = SkipSpace(head, open + 1);
            return open == 0 && AfterDash(paragraph, dash, colon: false) is { } rest ? new DatelinePrefix(null, null, rest) : null;
        }
        var agency = head[(open + 1)..close].Trim();
        var start = AfterDash(paragraph, SkipSpace(head, close + 1), colon: true);
        if (start is null || agency.Length > MaxAgency)
            return null;
        if (IsDate(agency))
            return new DatelinePrefix(place, null, start.Value);
        // A bracketed aside is longer or begins in lower case; "(dpa)" and its like are known.
        if (agency.Length > 0 && !char.IsUpper(agency[0]) && !Agencies.IsKnown(agency.ToString()))
            return null;
        return new DatelinePrefix(place, agency.Length == 0 ? null : agency.ToString(), start.Value);
    }

    // "LAKESIDE (Aug. 13) -- "
    private static bool IsDate(ReadOnlySpan<char> text)
    {
        bool hasDay = false, hasMonth = false;
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim(".,");
            hasDay |= word.Length > 0 && char.IsAsciiDigit(word[0]);
            hasMonth |= word.Length > 2 && MonthNames.Find(word.ToString().ToLowerInvariant(), null) > 0;
        }
        return hasDay && hasMonth;
    }

    private static bool IsDay(ReadOnlySpan<char> text) => Days.Contains((text.IndexOf(',') is var comma and > 0 ? text[..comma] : text).ToString());

    private static DatelinePrefix? PlaceOnly(string paragraph, ReadOnlySpan<char> head)
    {
        for (var i = 3; i < head.Length && i <= MaxPlace; i++)
        {
            if (!IsDash(head, i) || !char.IsWhiteSpace(head[i - 1]) && !(head[i] == '—' && IsNamedInFull(head[..i])))
                continue;
            if (Place(head[..i].Trim(), capitalsOnly: true) is { } place && AfterDash(paragraph, i, colon: false) is { } rest)
                return new DatelinePrefix(place, null, rest);
            return BehindOutlet(paragraph, head, i);
        }
        return null;
    }

    // "Lakeside Courier - BERLIN -- "
    private static DatelinePrefix? BehindOutlet(string paragraph, ReadOnlySpan<char> head, int dash)
    {
        var outlet = head[..dash].Trim();
        if (outlet.IsEmpty || outlet.Count(' ') >= MostOutletWords || !char.IsUpper(outlet[0]) || !char.IsLetter(outlet[^1]) || !char.IsWhiteSpace(head[dash - 1]) || AfterDash(paragraph, dash, colon: false) is not { } from)
            return null;
        for (var i = from + 3; i < head.Length; i++)
        {
            if (!IsDash(head, i) || !char.IsWhiteSpace(head[i - 1]))
                continue;
            var place = head[from..i].TrimEnd();
            return IsSure(place) && Place(place, capitalsOnly: true) is { } name && AfterDash(paragraph, i, colon: false) is { } rest ? new DatelinePrefix(name, null, rest) : null;
        }
        return null;
    }

    // "NAYPYITAW, Myanmar—", "BERLIN—": with no space a dash parts words of a sentence as well.
    private static bool IsNamedInFull(ReadOnlySpan<char> before) => before.Length > 2 && !before.ContainsAnyInRange('0', '9') && IsSure(before);

    // A known place in capitals, or one with its country, its state or a date behind it; not "IBM, Google — ", "UCLA, the larger of the two—".
    private static bool IsSure(ReadOnlySpan<char> head)
    {
        head = head.TrimEnd("-–—―‒ ");
        var comma = head.IndexOf(',');
        var place = comma > 0 ? head[..comma] : head;
        if (place.ContainsAnyInRange('a', 'z'))
            return false;
        if (Gazetteer.IsPlace(PlaceCase.Lower(place.Trim().ToString())))
            return true;
        if (comma <= 0)
            return false;
        var rest = head[(comma + 1)..].Trim();
        return Gazetteer.IsPlace(rest.ToString()) || IsAbbreviation(rest) || IsDate(rest);
    }

    // "Ala.", "Ore."; not "Inc."
    private static bool IsAbbreviation(ReadOnlySpan<char> word) =>
        word.Length is > 2 and <= LongestState && word[^1] == '.' && char.IsUpper(word[0]) && !word.Contains(' ') && !OrganizationShape.IsLegalForm(word);

    // "WASHINGTON, July 11" gives Washington; "New Delhi [India], July 12" gives New Delhi.
    private static string? Place(ReadOnlySpan<char> text, bool capitalsOnly)
    {
        if (text.IndexOf('[') is var bracket and > 0)
            text = text[..bracket].TrimEnd();
        if (text.IndexOf(',') is var comma and > 0)
            text = text[..comma];
        else if (text.IndexOf('/') is var slash and > 0)
            text = text[..slash];
        var place = text.Trim().ToString();
        if (place.Length < 3 || NotPlaces.Contains(place) || Days.Contains(place) || Agencies.IsKnown(place))
            return null;
        var words = place.Split(' ');
        var capitals = !place.Any(char.IsLower);
        if (words.Length > 5 || capitalsOnly && !capitals || !Array.TrueForAll(words, IsPlaceWord))
            return null;
        return capitals ? PlaceCase.Lower(place) : place;
    }

    private static bool IsPlaceWord(string word) =>
        word.Length > 0 && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’') && (char.IsUpper(word[0]) || word.Length <= 3);

    private static int? AfterDash(string text, int at, bool colon)
    {
        if (at >= text.Length)
            return null;
        if (!IsDash(text, at) && !(colon && text[at] == ':'))
            return null;
        while (at < text.Length && (IsDash(text, at) || text[at] == ':' || char.IsWhiteSpace(text[at])))
            at++;
        return at < text.Length ? at : null;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsDash(ReadOnlySpan<char> text, int at) => text[at] is '-' or '–' or '—' or '―' or '‒';
}
