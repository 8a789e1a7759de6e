using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Tells what follows a name in a byline and is a field, a branch or a section (<c>Ann Lee, Security and Privacy</c>): words that the text of the page writes in lower case.</summary>
internal static class OrdinaryWords
{
    /// <summary>Drops such parts behind the first name; one that begins with a given name stays, and one that a conjunction joins to the first name.</summary>
    /// <param name="names">The names, some of which it removes.</param>
    /// <param name="byline">The text that they were read from.</param>
    /// <param name="page">The page, whose kept text tells.</param>
    /// <param name="sites">The names of the site, which stay.</param>
    internal static void Drop(List<string> names, string byline, PageEvidence page, SiteNames sites)
    {
        for (var i = names.Count - 1; i > 0; i--)
        {
            if (names[i][0] < 0x250 && !sites.IsSite(names[i]) && !GivenNames.Begin(names[i], orWeak: true) && Array.TrueForAll(names[i].Split(' '), word => IsInLowerCase(word, page)) && !IsJoined(names[i], names[0], byline))
                names.RemoveAt(i);
        }
    }

    /// <summary>Whether the page writes one of the words in lower case.</summary>
    internal static bool AreIn(PageEvidence page, string name) => Array.Exists(name.Split(' '), word => IsInLowerCase(word, page));

    // "By Wei Han and Su Li": the second is a person as the first is.
    private static bool IsJoined(string name, string first, string byline)
    {
        var number = -1;
        foreach (var part in BylineParts.Split(byline))
        {
            if (number < 0 && part.Text.EndsWith(first, StringComparison.OrdinalIgnoreCase))
                number = part.Number;
            else if (part.Number == number && part.Text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool IsInLowerCase(string word, PageEvidence page)
    {
        var lower = " " + word.ToLowerInvariant();
        for (var i = Math.Max(0, page.FirstKept); i <= page.LastKept; i++)
        {
            if (page.Page.Blocks[i].Kept && HasWord(page.Page.Blocks[i].Text, lower))
                return true;
        }
        return false;
    }

    // "su" is a word of "su casa", but not of "such".
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))
                return true;
        }
        return false;
    }
}
