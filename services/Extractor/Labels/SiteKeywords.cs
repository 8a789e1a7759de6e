using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Tells a list of keywords that is the same on all pages of a site: hardly any of them has a word of this page's headline or text.</summary>
internal static class SiteKeywords
{
    // Fewer say too little.
    private const int MinEntries = 5;
    private const int MinWord = 4;
    // So much of a word tells whatever its ending.
    private const int Stem = 5;
    // One in so many at least is about the article.
    private const int Share = 5;

    /// <summary>Whether the entries are the site's.</summary>
    internal static bool Are(PageEvidence page, IReadOnlyList<string> entries)
    {
        if (entries.Count < MinEntries)
            return false;
        var stems = Stems(page);
        var repeated = Repeated(entries);
        var own = entries.Count(entry => IsUnspaced(entry) ? IsIn(page, entry) : Words(entry).Any(word => !repeated.Contains(word) && stems.Contains(StemOf(word))));
        return own * Share < entries.Count;
    }

    // "lake news, lake weather, lake traffic": what most entries share says nothing of the article.
    private static HashSet<string> Repeated(IReadOnlyList<string> entries) =>
        entries.SelectMany(entry => Words(entry).Distinct()).GroupBy(word => word).Where(group => group.Count() * 2 > entries.Count).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Stems(PageEvidence page)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in page.Page.Blocks)
        {
            if (IsOfArticle(block))
                stems.UnionWith(Words(block.Text).Select(StemOf));
        }
        return stems;
    }

    // Where no spaces part words, an entry stands in the text as it is.
    private static bool IsUnspaced(string entry) => entry.AsSpan().ContainsAnyInRange(PersonName.IdeographsFrom, '\uFFEF');

    private static bool IsIn(PageEvidence page, string entry)
    {
        foreach (var block in page.Page.Blocks)
        {
            if (IsOfArticle(block) && block.Text.Contains(entry, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsOfArticle(PageBlock block) => block.Kept || block.Role is BlockRoles.Title or BlockRoles.Subtitle;

    private static string StemOf(string word) => word.Length > Stem ? word[..Stem] : word;

    private static IEnumerable<string> Words(string text)
    {
        foreach (var word in text.Split([' ', '-', '/', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (OneLine.Key(word) is { Length: >= MinWord } key)
                yield return key;
        }
    }
}
