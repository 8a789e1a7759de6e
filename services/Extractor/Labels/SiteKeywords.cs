using System.Buffers;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Tells a list of keywords that is the same on all pages of a site: hardly any of them has a word of this page's headline or text.</summary>
internal static class SiteKeywords
{
    // Thai and Lao, Burmese, Khmer.
    private static readonly SearchValues<char> Unspaced = SearchValues.Create([.. Letters('\u0E00', '\u0EFF'), .. Letters('\u1000', '\u109F'), .. Letters('\u1780', '\u17FF')]);

    // Fewer say too little.
    private const int MinEntries = 5;
    private const int MinWord = 4;
    private const int MinShort = 2;
    // So much of a word tells whatever its ending.
    private const int Stem = 5;
    // One in so many at least is about the article.
    private const int Share = 5;
    private const int MinGeneric = 4;

    private static readonly HashSet<string> News = [.. RuleData.Words("site-keywords", "news")];
    private static readonly HashSet<string> Services = [.. RuleData.Words("site-keywords", "services")];
    private static readonly HashSet<string> More = [.. RuleData.Words("site-keywords", "more")];
    private static readonly HashSet<string> Whole = [.. RuleData.Words("site-keywords", "whole")];

    /// <summary>Whether the entries are the site's.</summary>
    internal static bool Are(PageEvidence page, IReadOnlyList<string> entries)
    {
        var generic = entries.Count(IsGeneric);
        if (generic >= MinGeneric && generic * 2 >= entries.Count)
            return true;
        if (entries.Count < MinEntries)
            return false;
        var stems = Stems(page);
        var repeated = Repeated(entries);
        var own = entries.Count(entry => IsUnspaced(entry) ? IsIn(page, entry) : IsTold(entry, stems, repeated));
        return own * Share < entries.Count;
    }

    /// <summary>Whether an entry says no more than that there is news: "latest headlines".</summary>
    internal static bool IsEmpty(string entry)
    {
        var hasNews = false;
        foreach (var word in entry.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!News.Contains(word) && !Whole.Contains(word))
                return false;
            hasNews |= News.Contains(word);
        }
        return hasNews;
    }

    /// <summary>Whether a text leads to more of them: "More news".</summary>
    internal static bool IsMore(string? text) => text?.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && More.Contains(text[..blank].ToLowerInvariant()) && IsEmpty(text[(blank + 1)..]);

    // "lake news", "daily", "harbour radio"
    private static bool IsGeneric(string entry)
    {
        var lower = entry.ToLowerInvariant();
        var last = lower[(lower.LastIndexOf(' ') + 1)..];
        return News.Contains(last) || Services.Contains(last) || Whole.Contains(lower);
    }

    // "EU", "NHS": of an entry without a longer word all words must stand there.
    private static bool IsTold(string entry, HashSet<string> stems, HashSet<string> repeated) =>
        Words(entry).Any() ? Words(entry).Any(word => !repeated.Contains(word) && stems.Contains(StemOf(word))) : Words(entry, MinShort).Any() && Words(entry, MinShort).All(stems.Contains);

    // "lake news, lake weather, lake traffic": what most entries share says nothing of the article.
    private static HashSet<string> Repeated(IReadOnlyList<string> entries) =>
        entries.SelectMany(entry => Words(entry).Distinct()).GroupBy(word => word).Where(group => group.Count() * 2 > entries.Count).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Stems(PageEvidence page)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in page.Page.Blocks)
        {
            if (IsOfArticle(block))
                stems.UnionWith(Words(block.Text, MinShort).Select(StemOf));
        }
        return stems;
    }

    // Where no spaces part words, an entry stands in the text as it is.
    private static bool IsUnspaced(string entry) => entry.AsSpan().ContainsAnyInRange(PersonName.IdeographsFrom, '\uFFEF') || entry.AsSpan().ContainsAny(Unspaced);

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

    private static IEnumerable<string> Words(string text, int least = MinWord)
    {
        foreach (var word in text.Split([' ', '-', '/', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (OneLine.Key(word) is { } key && key.Length >= least)
                yield return key;
        }
    }

    private static IEnumerable<char> Letters(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
