using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Reads the author's name in a date line that nothing marks as a byline: <c>Lakeside Courier | Ann Lee | Thursday, June 06</c>,
/// <c>June 5, 2013 Ann Lee</c>, <c>ANN LEE LNS Sports Writer Published: June 7</c>. Only a known given name begins one.
/// </summary>
internal static class DatedLine
{
    private const int MaxLength = 140;

    /// <summary>The names, joined by commas; null where there are none.</summary>
    internal static string? NamesOf(PageEvidence page, int at)
    {
        var block = page.Page.Blocks[at];
        if (block.Role != BlockRoles.Date || block.Text.Length > MaxLength)
            return null;
        List<string>? names = null;
        var from = 0;
        foreach (var date in WrittenDates.Find(block.Text, page.Language, page.DateOrder))
        {
            AddNames(ref names, block.Text[from..Math.Max(from, date.Start)]);
            from = Math.Max(from, date.End);
        }
        if (from > 0)
            AddNames(ref names, block.Text[from..]);
        return names is null ? null : string.Join(", ", names);
    }

    private static void AddNames(ref List<string>? names, string text)
    {
        foreach (var (part, _) in BylineParts.Split(text))
        {
            if (NameOf(BylineReader.CutLead(part)) is { } name)
                (names ??= []).Add(name);
        }
    }

    // All of the part, or what stands before an agency or a post.
    private static string? NameOf(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var end = words.Length;
        for (var i = 2; i < words.Length && end == words.Length; i++)
        {
            if (PersonName.IsPost(words[i]) || Agencies.IsNamed(words[i]))
                end = i;
        }
        if (end is < 2 or > 3)
            return null;
        var name = string.Join(' ', words[..end]);
        if (!name.Any(char.IsLower))
            name = PlaceCase.Lower(name);
        return NameLine.IsName(name) && GivenNames.Begin(name) ? name : null;
    }
}
