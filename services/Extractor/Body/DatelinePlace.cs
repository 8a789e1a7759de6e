using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Entities;

namespace NewsPipeline.Extractor.Body;

/// <summary>Reads the place of a dateline, and tells a sure one from other words before a dash.</summary>
internal static class DatelinePlace
{
    // "Calif.", "N.S.W."
    private const int LongestState = 6;

    // Words in capitals before a dash that are no place.
    private static readonly HashSet<string> NotPlaces = new(RuleData.Words("datelines", "not-places"), StringComparer.OrdinalIgnoreCase);

    // "THURSDAY, May 3 (LNS) --": no place, but what follows is a dateline.
    private static readonly HashSet<string> Days = new(RuleData.Words("datelines", "days"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text has no letter with a case, as in Arabic, Hebrew and their like.</summary>
    internal static bool HasNoCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsUpper(c) || char.IsLower(c))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text has a day and a month: <c>Aug. 13</c>.</summary>
    internal static bool IsDate(ReadOnlySpan<char> text)
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

    /// <summary>Whether a text is the name of a weekday, or begins with one and a comma.</summary>
    internal static bool IsDay(ReadOnlySpan<char> text) => Days.Contains((text.IndexOf(',') is var comma and > 0 ? text[..comma] : text).ToString());

    /// <summary>Whether a dash with no space before it parts a dateline from the text: <c>NAYPYITAW, Myanmar—</c>; it parts words of a sentence as well.</summary>
    internal static bool IsNamedInFull(ReadOnlySpan<char> before) => before.Length > 2 && !before.ContainsAnyInRange('0', '9') && IsSure(before);

    /// <summary>Whether it is a known place in capitals, or one with its country, its state or a date behind it; not <c>IBM, Google — </c>, <c>UCLA, the larger of the two—</c>.</summary>
    internal static bool IsSure(ReadOnlySpan<char> head)
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

    /// <summary>The place of a dateline, without country, date and second place; null where it is none.</summary>
    internal static string? Read(ReadOnlySpan<char> text, bool capitalsOnly)
    {
        if (text.IndexOf('[') is var bracket and > 0)
            text = text[..bracket].TrimEnd();
        if (text.IndexOfAny(',', '،') is var comma and > 0)
            text = text[..comma];
        if (text.IndexOf('/') is var slash and > 0)
            text = text[..slash];
        // "Praha 5. června"
        if (text.IndexOfAnyInRange('0', '9') is var digit and > 3)
            text = text[..digit];
        text = text.Trim(" -–—");
        if (text.Length > 1 && text.IndexOf('.') == text.Length - 1 && OpeningPlace.IsCity(text[..^1]))
            text = text[..^1];
        var place = text.ToString();
        if (place.Length < 3 || NotPlaces.Contains(place) || Days.Contains(place) || Agencies.IsKnown(place) || MonthNames.Find(place.ToLowerInvariant(), null) > 0)
            return null;
        var words = place.Split(' ');
        var capitals = !place.Any(char.IsLower);
        if (words.Length > 5 || capitalsOnly && !capitals || !Array.TrueForAll(words, IsPlaceWord))
            return null;
        return capitals ? PlaceCase.LowerPlace(place) : place;
    }

    private static bool IsPlaceWord(string word) =>
        word.Length > 0 && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’') && (!char.IsLower(word[0]) || word.Length <= 3);
}
