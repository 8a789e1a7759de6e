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

    /// <summary>The prefix of <paramref name="paragraph"/>, or null where it has none.</summary>
    internal static DatelinePrefix? Read(string paragraph)
    {
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, MaxPlace + MaxAgency + 8));
        var open = head.IndexOf('(');
        var prefix = open >= 0 && open <= MaxPlace ? WithAgency(paragraph, head, open) : null;
        prefix ??= WithStrokes(paragraph, head) ?? PlaceOnly(paragraph, head) ?? EastAsianDateline.Read(paragraph);
        return prefix is not null && paragraph.Length - prefix.Length >= MinRest ? prefix : null;
    }

    /// <summary>The same for a paragraph further down, where only a known agency or a place in capitals that is known, or named with its country, counts.</summary>
    internal static DatelinePrefix? ReadLater(string paragraph) =>
        Read(paragraph) is { Place: not null } prefix && (char.IsUpper(paragraph[1]) || prefix.Agency is not null && OpeningPlace.IsCity(prefix.Place)) && (prefix.Agency is { } agency ? IsSure(prefix.Place, agency) : DatelinePlace.IsSure(paragraph.AsSpan(0, prefix.Length))) ? prefix : null;

    // "Berlin (LNS) -- ": a known city, and capitals in the brackets.
    private static bool IsSure(string place, string agency) =>
        Agencies.IsKnown(agency) || OpeningPlace.IsCity(place) && !agency.Any(char.IsLower);

    private static DatelinePrefix? WithAgency(string paragraph, ReadOnlySpan<char> head, int open)
    {
        var before = head[..open].Trim();
        var place = DatelinePlace.Read(before, capitalsOnly: false);
        if (open > 0 && place is null && !DatelinePlace.IsDay(before))
            return null;
        var close = head[open..].IndexOf(')') + open;
        if (close < open)
        {
            // "( – text": the name and its bracket were lost.
            var dash = DatelineDash.SkipSpace(head, open + 1);
            return open == 0 && DatelineDash.AfterDash(paragraph, dash, colon: false) is { } rest ? new DatelinePrefix(null, null, rest) : null;
        }
        var agency = head[(open + 1)..close].Trim();
        var isKnown = agency.Length > 1 && Agencies.IsKnown(agency.ToString());
        if (open == 0 && place is null && agency.Length is > 1 and <= MaxAgency && !char.IsLower(agency[0]) && BehindAgency(paragraph, head, close + 1) is { } behind)
            return behind with { Agency = agency.ToString() };
        var start = DatelineDash.AfterDash(paragraph, DatelineDash.SkipSpace(head, close + 1), colon: true) ?? (isKnown && place is not null ? DatelineDash.AfterKnown(paragraph, close + 1) : null);
        if (start is null || agency.Length > MaxAgency || place is not null && DatelinePlace.HasNoCase(before) && !isKnown)
            return null;
        if (DatelinePlace.IsDate(agency))
            return new DatelinePrefix(place, null, start.Value);
        // A bracketed aside is longer or begins in lower case; "(dpa)" and its like are known.
        if (agency.Length > 0 && !char.IsUpper(agency[0]) && !isKnown)
            return null;
        return new DatelinePrefix(place, agency.Length == 0 ? null : agency.ToString(), start.Value);
    }

    // "(LNS News) FORT HARBOUR, N.C. -- ", "(ANSA) - ROMA, 05 GIU - "
    private static DatelinePrefix? BehindAgency(string paragraph, ReadOnlySpan<char> head, int at)
    {
        var from = DatelineDash.SkipSpace(head, at);
        return SurePlace(paragraph, head, DatelineDash.AfterDash(paragraph, from, colon: false) ?? from);
    }

    private static DatelinePrefix? PlaceOnly(string paragraph, ReadOnlySpan<char> head)
    {
        for (var i = 3; i < head.Length && i <= MaxPlace; i++)
        {
            if (!DatelineDash.IsDash(head, i) || !char.IsWhiteSpace(head[i - 1]) && !(DatelineDash.IsLongDash(head, i) && DatelinePlace.IsNamedInFull(head[..i])))
                continue;
            var before = head[..i].Trim();
            if (!DatelinePlace.HasNoCase(before) && DatelinePlace.Read(before, capitalsOnly: true) is { } place && DatelineDash.AfterDash(paragraph, i, colon: false) is { } rest && !(IsLine(paragraph.AsSpan(rest)) && char.IsUpper(paragraph[rest + 1])))
                return BeforeAgency(place, paragraph, rest);
            return CityBefore(paragraph, head, i) ?? BehindOutlet(paragraph, head, i);
        }
        return null;
    }

    // "МОСКВА, 5 июня — РИА Новости. "
    private static DatelinePrefix BeforeAgency(string place, string paragraph, int rest)
    {
        var end = paragraph.AsSpan(rest, Math.Min(MaxAgency, paragraph.Length - rest)).IndexOf(". ");
        var agency = end > 1 ? paragraph.Substring(rest, end).Trim('/') : "";
        return end > 1 && Agencies.IsKnown(agency) ? new DatelinePrefix(place, agency, DatelineDash.SkipSpace(paragraph, rest + end + 1)) : new DatelinePrefix(place, null, rest);
    }

    // "Wien – Der Rat", "Brussels, 5 June 2024 - The council": a known city, a dash between spaces, and a sentence.
    private static DatelinePrefix? CityBefore(string paragraph, ReadOnlySpan<char> head, int dash)
    {
        var before = head[..dash].Trim();
        var comma = before.IndexOf(',');
        var city = comma > 0 ? before[..comma] : before;
        return char.IsWhiteSpace(head[dash - 1]) && dash + 1 < head.Length && head[dash + 1] == ' ' && dash + 2 < head.Length && char.IsUpper(head[dash + 2]) && OpeningPlace.IsCity(city) && !IsLine(head[(dash + 2)..]) && (comma < 0 || DatelinePlace.IsDate(before[(comma + 1)..]))
            ? new DatelinePrefix(city.ToString(), null, dash + 2)
            : null;
    }

    // "Paris – London trains", "PARIS – LONDON trains"; but "PARIS – London is far"
    private static bool IsLine(ReadOnlySpan<char> rest) => rest.IndexOfAny(" ,.:") is var end and > 0 && OpeningPlace.IsCity(rest[..end]);

    // "MOSCOW, June 5. /TASS/. The council"
    private static DatelinePrefix? WithStrokes(string paragraph, ReadOnlySpan<char> head)
    {
        var open = head.IndexOf(" /");
        var close = open > 0 ? head[(open + 2)..].IndexOf('/') : -1;
        if (close <= 0 || DatelinePlace.Read(head[..open].Trim(), capitalsOnly: true) is not { } place)
            return null;
        var agency = head.Slice(open + 2, close).Trim().ToString();
        return Agencies.IsKnown(agency) && DatelineDash.AfterKnown(paragraph, open + close + 3) is { } rest ? new DatelinePrefix(place, agency, rest) : null;
    }

    // "Lakeside Courier - BERLIN -- "
    private static DatelinePrefix? BehindOutlet(string paragraph, ReadOnlySpan<char> head, int dash)
    {
        var outlet = head[..dash].Trim();
        if (outlet.IsEmpty || outlet.Count(' ') >= MostOutletWords || !char.IsUpper(outlet[0]) || !char.IsLetter(outlet[^1]) || !char.IsWhiteSpace(head[dash - 1]) || DatelineDash.AfterDash(paragraph, dash, colon: false) is not { } from)
            return null;
        return SurePlace(paragraph, head, from);
    }

    private static DatelinePrefix? SurePlace(string paragraph, ReadOnlySpan<char> head, int from)
    {
        for (var i = from + 3; i < head.Length; i++)
        {
            if (!DatelineDash.IsDash(head, i) || !char.IsWhiteSpace(head[i - 1]))
                continue;
            var place = head[from..i].TrimEnd();
            return DatelinePlace.IsSure(place) && DatelinePlace.Read(place, capitalsOnly: true) is { } name && DatelineDash.AfterDash(paragraph, i, colon: false) is { } rest ? new DatelinePrefix(name, null, rest) : null;
        }
        return null;
    }
}
