using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>
/// Finds the site's name in a page that came as plain text: a name in capitals that the lines around the article repeat
/// and that the article itself hardly uses.
/// </summary>
internal static class SiteInText
{
    private const int MaxWords = 4;
    private const int MinRepeats = 2;

    /// <summary>Names with their weights.</summary>
    internal static IEnumerable<(string Name, double Weight)> Find(PageEvidence page)
    {
        var counts = new Dictionary<string, (int Repeats, bool Alone)>(StringComparer.Ordinal);
        foreach (var block in page.Page.Blocks)
        {
            if (block.Kept || block.Role is BlockRoles.Related or BlockRoles.Listing or BlockRoles.Title or BlockRoles.Subtitle or BlockRoles.Caption or BlockRoles.Tags or BlockRoles.Section or BlockRoles.Byline)
                continue;
            foreach (var (name, alone) in Names(block.Text))
            {
                // A menu names sections; only a line of its own can be the masthead.
                if (block.Role == BlockRoles.Navigation && !alone)
                    continue;
                var (repeats, wasAlone) = counts.GetValueOrDefault(name);
                counts[name] = (repeats + 1, wasAlone || alone);
            }
        }
        // The first line of a page is its masthead more often than not.
        var masthead = page.Page.Blocks.Count > 0 && !page.Page.Blocks[0].Kept ? page.Page.Blocks[0].Text : null;
        foreach (var (name, (repeats, alone)) in counts.OrderByDescending(pair => pair.Value.Repeats).ThenByDescending(pair => pair.Key.Length).Take(20))
        {
            if (repeats < MinRepeats || InArticle(page, name))
                continue;
            yield return (name, Math.Min(0.25 + 0.1 * Math.Min(repeats, 3) + (alone ? 0.1 : 0) + (name == masthead ? 0.25 : 0), 0.85));
        }
    }

    // Two to four words in a row that begin with capitals; the whole line where it is no more than that.
    private static IEnumerable<(string Name, bool Alone)> Names(string line)
    {
        if (line.Length > 400)
            yield break;
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length;)
        {
            var from = i;
            while (i < words.Length && i - from < MaxWords && char.IsUpper(words[i][0]) && words[i].TrimEnd('.', ',').All(char.IsLetter))
            {
                if (!char.IsLetter(words[i++][^1]))
                    break;
            }
            if (i - from >= 2)
                yield return (string.Join(' ', words[from..i]).TrimEnd('.', ','), from == 0 && i == words.Length);
            if (i == from)
                i++;
        }
    }

    private static bool InArticle(PageEvidence page, string name)
    {
        foreach (var block in page.Page.Blocks)
        {
            if ((block.Kept || block.Role is BlockRoles.Title or BlockRoles.Subtitle or BlockRoles.Related or BlockRoles.Listing or BlockRoles.Byline or BlockRoles.Section) && block.Text.Contains(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
