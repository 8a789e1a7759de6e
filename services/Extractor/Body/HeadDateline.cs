using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Body;

/// <summary>
/// Reads the dateline that stands in the article's head with the date: <c>NAIROBI, June 7, 2024</c>, <c>Ann Lee, Lakeside Times Nairobi, 7 June 2024</c>.
/// Only known cities count.
/// </summary>
internal static class HeadDateline
{
    // Above the headline it stands as well.
    private const int Above = 2;
    private const int MaxLength = 120;
    private const int MostWords = 3;

    /// <summary>The place, or null.</summary>
    internal static string? Read(PageEvidence page)
    {
        if (page.Headline < 0)
            return null;
        for (var i = Math.Max(0, page.Headline - Above); i < page.FirstKept && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept && i != page.Headline && block.Text.Length <= MaxLength && block.Role is BlockRoles.Date or BlockRoles.Byline or BlockRoles.Boilerplate or BlockRoles.Header && Place(page, block) is { } place)
                return place;
        }
        return null;
    }

    private static string? Place(PageEvidence page, PageBlock block)
    {
        if (!block.Text.Contains(',', StringComparison.Ordinal) || WrittenDates.Find(block.Text, page.Language, page.DateOrder) is not [{ Start: > 0 } date, ..])
            return null;
        var before = block.Text.AsSpan(0, date.Start).TrimEnd();
        if (before is not [.., ','])
            return null;
        before = before[..^1].TrimEnd();
        var segment = before[(before.LastIndexOfAny(",|·•:") + 1)..].Trim();
        var isMarked = block.Role is BlockRoles.Date or BlockRoles.Byline;
        // A line that nothing marks is the dateline and no more.
        return !isMarked && segment.Length < before.Length ? null : CityAtEnd(segment, isMarked);
    }

    // The whole of it, or what stands behind the name of an outlet: "By Ann London" is a person.
    private static string? CityAtEnd(ReadOnlySpan<char> segment, bool isMarked)
    {
        if (City(segment) is { } whole)
            return whole;
        var at = segment.Length;
        for (var words = 1; isMarked && words <= MostWords; words++)
        {
            at = segment[..at].LastIndexOf(' ');
            if (at <= 0)
                return null;
            if (City(segment[(at + 1)..]) is { } city && EndsInOutlet(segment[..at]))
                return city;
        }
        return null;
    }

    private static bool EndsInOutlet(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOf(' ') + 1)..].ToString() is var last && (AuthorWords.Outlets.Contains(last) || Agencies.IsNamed(last));

    private static string? City(ReadOnlySpan<char> text) =>
        text.Length > 2 && char.IsUpper(text[0]) && OpeningPlace.IsCity(text) ? text.ContainsAnyInRange('a', 'z') ? text.ToString() : PlaceCase.LowerPlace(text.ToString()) : null;
}
