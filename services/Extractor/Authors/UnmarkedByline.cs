using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Finds the author of a page on which nothing marks a byline: the name that stands alone above the text and once more
/// below it; the name beside a date, or with a known given name, alone between headline and text; the line of the text itself
/// that says "By"; the name that heads the box about the author; the name that opens or ends the text.
/// </summary>
internal static class UnmarkedByline
{
    private const int BoxReach = 8;
    private const int Reach = 6;
    private const int MaxLead = 110;

    /// <summary>At most one line.</summary>
    internal static AuthorList Collect(PageEvidence page)
    {
        var name = page.IsPlainText ? null : Repeated(page) ?? Alone(page) ?? Led(page) ?? OfBox(page) ?? AtEnds(page);
        return new AuthorList(name is null ? [] : [name], Origins.Byline, 0.4, IsMarked: false);
    }

    private static string? Repeated(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline + 1); i < page.FirstKept && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role is not (BlockRoles.Navigation or BlockRoles.Section or BlockRoles.Tags) && NameLine.IsName(block.Text) && IsRepeatedBelow(page, block.Text))
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

    private static string? Alone(PageEvidence page)
    {
        var headline = Headline(page);
        if (headline < 0)
            return null;
        for (var i = Math.Max(0, headline - 1); i <= Math.Min(headline + Reach, page.Page.Blocks.Count - 1); i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept && i != headline && block.Role is not (BlockRoles.Navigation or BlockRoles.Section or BlockRoles.Tags or BlockRoles.Title or BlockRoles.Comments) && NameLine.NameOf(block.Text) is { } name && !IsTold(page, name))
                return name;
        }
        return null;
    }

    // Who is written about is named in a tag, too.
    private static bool IsTold(PageEvidence page, string name)
    {
        var surname = name[name.LastIndexOf(' ')..];
        foreach (var block in page.Page.Blocks)
        {
            if ((block.Kept || block.Role == BlockRoles.Title) && block.Text.Length > name.Length && block.Text.Contains(surname, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // The first heading of the first rank above the text, where there is only one; a later block may only look like a title.
    private static int Headline(PageEvidence page)
    {
        var only = -1;
        foreach (var fact in page.Facts(FactKinds.Headline))
        {
            if (fact.Block is not { } block || block > page.FirstKept + 1)
                continue;
            if (only >= 0)
                return page.Headline;
            only = block;
        }
        return only >= 0 ? only : page.Headline;
    }

    private static string? Led(PageEvidence page)
    {
        for (var i = Math.Max(0, page.FirstKept); i <= page.LastKept; i++)
        {
            if (i > page.FirstKept + Reach && i < page.LastKept)
                i = page.LastKept;
            var text = page.Page.Blocks[i].Text;
            if (page.Page.Blocks[i].Kept && text.Length < MaxLead && text[^1] is not ('.' or ':' or '?' or '!') && BylineStart.IsLead(text) && BylineReader.Names(text) is [var first, ..] && NameLine.IsName(first))
                return text;
        }
        return null;
    }

    private static string? OfBox(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline); i <= page.LastKept + BoxReach && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role == BlockRoles.AuthorBox && !block.Kept && NameLine.IsName(block.Text))
                return block.Text;
        }
        return null;
    }

    private static string? AtEnds(PageEvidence page)
    {
        foreach (var i in new[] { page.FirstKept, page.LastKept })
        {
            if (i >= 0 && i < page.Page.Blocks.Count && NameLine.IsName(page.Page.Blocks[i].Text) && GivenNames.Begin(page.Page.Blocks[i].Text))
                return page.Page.Blocks[i].Text;
        }
        return null;
    }
}
