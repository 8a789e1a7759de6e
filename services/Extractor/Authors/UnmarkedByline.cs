using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Finds the author of a page on which nothing marks a byline: the name that stands alone above the text and once more
/// below it, and, failing that, the name that heads the box about the author.
/// </summary>
internal static class UnmarkedByline
{
    private const int MaxText = 40;
    private const int BoxReach = 8;

    /// <summary>At most one name.</summary>
    internal static AuthorList Collect(PageEvidence page)
    {
        var name = page.IsPlainText ? null : Repeated(page) ?? OfBox(page);
        return new AuthorList(name is null ? [] : [name], Origins.Byline, 0.4, IsMarked: false);
    }

    private static string? Repeated(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline + 1); i < page.FirstKept && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role is not (BlockRoles.Navigation or BlockRoles.Section or BlockRoles.Tags) && IsName(block.Text) && IsRepeatedBelow(page, block.Text))
                return block.Text;
        }
        return null;
    }

    private static bool IsRepeatedBelow(PageEvidence page, string name)
    {
        for (var i = page.LastKept + 1; i <= page.LastKept + BoxReach && i < page.Page.Blocks.Count; i++)
        {
            if (page.Page.Blocks[i].Role is not BlockRoles.Navigation && page.Page.Blocks[i].Text.StartsWith(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string? OfBox(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline); i <= page.LastKept + BoxReach && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role == BlockRoles.AuthorBox && !block.Kept && IsName(block.Text))
                return block.Text;
        }
        return null;
    }

    // Two or three words in capitals, letters only.
    private static bool IsName(string text)
    {
        if (text.Length is < 5 or > MaxText)
            return false;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 2 or 3 && Array.TrueForAll(words, word => char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’') && (word.Length > 1 && word.Any(char.IsLower) || word.EndsWith('.')));
    }
}
