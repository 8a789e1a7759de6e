using System.Collections.Frozen;
using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>
/// Reads a dateline that no dash parts from the text: a city and a full stop (<c>Berlin. The …</c>) or a city in capitals and a colon
/// (<c>NEW DELHI: The …</c>). Only known cities count, and the text keeps it, as a sentence may begin so.
/// </summary>
internal static class OpeningPlace
{
    private const int Longest = 30;

    // "~Nice" is also a word.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cities = RuleData.Entries("places")
        .Where(entry => entry.Key is not ("countries" or "regions"))
        .SelectMany(entry => entry.Value.Split([',', '=', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(name => name[0] != '~')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is the name of a known city, in any case; not of a country or a region.</summary>
    internal static bool IsCity(ReadOnlySpan<char> text) => Cities.Contains(text);

    /// <summary>The place, or null.</summary>
    internal static string? Read(string? paragraph)
    {
        if (paragraph is null)
            return null;
        var head = paragraph.AsSpan(0, Math.Min(paragraph.Length, Longest));
        var end = head.IndexOfAny('.', ':');
        if (end < 3 || end + 2 >= paragraph.Length || paragraph[end + 1] != ' ' || !char.IsUpper(paragraph[end + 2]) || !AreCities(head[..end]))
            return null;
        var slash = head[..end].IndexOf('/');
        var place = head[..(slash > 0 ? slash : end)].ToString();
        var isCapitals = !place.Any(char.IsLower);
        return paragraph[end] == ':' && !isCapitals ? null : isCapitals ? PlaceCase.LowerPlace(place) : place;
    }

    // "WIEN/GRAZ. Der …"
    private static bool AreCities(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('/'))
        {
            if (!Cities.Contains(text[range]))
                return false;
        }
        return true;
    }
}
