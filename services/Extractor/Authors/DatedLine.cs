using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Body;
using NewsPipeline.Extractor.Dates;
using NewsPipeline.Extractor.Entities;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Reads the author's name in a date line that nothing marks as a byline: <c>Lakeside Courier | Ann Lee | Thursday, June 06</c>,
/// <c>June 5, 2024 Ann Lee</c>, <c>ANN LEE LNS Sports Writer Published: June 7</c>. Only a known given name begins one, or any where the site's name
/// stands beside it.
/// </summary>
internal static class DatedLine
{
    private const int MaxLength = 140;
    private const int ShortestSite = 5;

    /// <summary>The names, joined by commas; null where there are none.</summary>
    internal static string? NamesOf(PageEvidence page, int at)
    {
        var block = page.Page.Blocks[at];
        if (block.Role != BlockRoles.Date || block.Text.Length > MaxLength)
            return null;
        var parts = new List<string>();
        var from = 0;
        foreach (var date in WrittenDates.Find(block.Text, page.Language, page.DateOrder))
        {
            AddParts(parts, block.Text[from..Math.Max(from, date.Start)]);
            from = Math.Max(from, date.End);
        }
        if (from == 0)
            return null;
        AddParts(parts, block.Text[from..]);
        var hasSite = parts.Exists(part => IsSite(page, part));
        List<string>? names = null;
        foreach (var part in parts)
        {
            if (NameOf(part) is { } name && (GivenNames.Begin(name) || hasSite && MayWrite(page, name)))
                (names ??= []).Add(name);
        }
        return names is null ? null : string.Join(", ", names);
    }

    private static void AddParts(List<string> parts, string text)
    {
        foreach (var (part, _) in BylineParts.Split(text))
            parts.Add(BylineReader.CutLead(part));
    }

    private static bool IsSite(PageEvidence page, string part) =>
        OneLine.Key(part) is { Length: >= ShortestSite } key && page.Host?.Replace("-", "", StringComparison.Ordinal).Contains(key, StringComparison.OrdinalIgnoreCase) == true;

    // The second word is a name's, the first nothing else: not "Opera Review", a section.
    private static bool MayWrite(PageEvidence page, string name) =>
        name.Count(c => c == ' ') == 1 && !IsSite(page, name) && !UnmarkedByline.HasAcronym(name) && !OrdinaryWords.AreIn(page, name) && !Gazetteer.IsPlace(name)
        && Lexicon.For(page.Language) is { NounsHaveCapitals: false } lexicon
        && (lexicon.RolesOf(name.AsSpan(name.IndexOf(' ') + 1)) & NameAtEnds.OfNames) != WordRoles.None && (lexicon.RolesOf(name.AsSpan(0, name.IndexOf(' '))) & ~NameAtEnds.OfNames) == WordRoles.None;

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
        return NameLine.IsName(name) ? name : null;
    }
}
