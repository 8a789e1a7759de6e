using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds the entries of the menus above the text that name the section: they lead to a folder of the page's own address, which is called as they are.</summary>
internal static class SectionMenu
{
    private const int LongestUrl = 200;
    private const int LongestName = 40;
    private const int LeastLetters = 3;
    // So much of a word tells whatever its ending.
    private const int Stem = 5;

    // All articles of a site may stand there.
    private static readonly string[] Whole = ["blog", "blogs", "about", "archive", "archives", "index.php"];

    /// <summary>Their texts with their addresses, widest first.</summary>
    internal static IEnumerable<(string Name, string? Url)> Of(PageEvidence page)
    {
        if (page.Address is not { } own)
            return [];
        var found = new List<(string Name, string Url)>();
        for (var i = 0; i < page.Headline; i++)
        {
            foreach (var link in page.Page.Blocks[i].Kind == BlockKinds.Heading ? [] : page.Page.Blocks[i].Links)
            {
                if (link.Text.Length <= LongestName && link.Url.Length < LongestUrl && page.Absolute(link.Url)?.TrimEnd('/') is { } url && SectionHeading.Continues(own, url) && IsCalled(link.Text, new Uri(url)) && !found.Exists(one => one.Url.Length == url.Length))
                    found.Add((link.Text, url));
            }
        }
        return found.OrderBy(one => one.Url.Length).Select(one => (one.Name, (string?)one.Url));
    }

    // Addresses are in plain Latin letters, whatever the language: of a word with others ("Région") what lies between them counts.
    private static bool IsCalled(string text, Uri address)
    {
        var path = address.AbsolutePath.AsSpan().TrimEnd('/');
        var folder = path[(path.LastIndexOf('/') + 1)..];
        if (IsWhole(folder) || SiteKeywords.IsEmpty(text))
            return false;
        var hasLatin = false;
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
                end++;
            hasLatin |= end > at;
            if (end - at >= LeastLetters && folder.Contains(text.AsSpan(at, Math.Min(end - at, Stem)), StringComparison.OrdinalIgnoreCase))
                return true;
            at = end;
        }
        return !hasLatin;
    }

    private static bool IsWhole(ReadOnlySpan<char> folder)
    {
        foreach (var whole in Whole)
        {
            if (folder.Equals(whole, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
