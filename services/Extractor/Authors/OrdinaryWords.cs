using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Tells what follows a name in a byline and is a field, a branch or a section (<c>Ann Lee, Security and Privacy</c>): words that the text of the page writes in lower case.</summary>
internal static class OrdinaryWords
{
    /// <summary>Drops such parts behind the first name; one that begins with a given name stays.</summary>
    internal static void Drop(List<string> names, PageEvidence page, SiteNames sites)
    {
        for (var i = names.Count - 1; i > 0; i--)
        {
            if (names[i][0] < 0x250 && !sites.IsSite(names[i]) && !GivenNames.Begin(names[i], orWeak: true) && Array.TrueForAll(names[i].Split(' '), word => IsInLowerCase(word, page)))
                names.RemoveAt(i);
        }
    }

    /// <summary>Whether the page writes one of the words in lower case.</summary>
    internal static bool AreIn(PageEvidence page, string name) => Array.Exists(name.Split(' '), word => IsInLowerCase(word, page));

    private static bool IsInLowerCase(string word, PageEvidence page)
    {
        var lower = " " + word.ToLowerInvariant();
        for (var i = Math.Max(0, page.FirstKept); i <= page.LastKept; i++)
        {
            if (page.Page.Blocks[i].Kept && page.Page.Blocks[i].Text.Contains(lower, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
