using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>
/// Finds the author of a page on which nothing marks a byline: the name that stands alone above the text and once more
/// below it; the name with a known given name alone between headline and text, or in the line of the date; the line of the text itself
/// that says "By"; the note below it that says "Reporting by"; the name that heads the box about the author; the name that opens or ends the text.
/// </summary>
internal static class UnmarkedByline
{
    /// <summary>The weight of what says that it is a byline, or holds a known given name.</summary>
    internal const double Sure = 0.4;

    private const double ByShape = 0.35;
    private const int BoxReach = 8;
    private const int Reach = 6;
    private const int MaxLead = 110;

    /// <summary>At most one line.</summary>
    internal static AuthorList Collect(PageEvidence page)
    {
        if (page.IsPlainText)
            return new AuthorList([], Origins.Byline, Sure, IsMarked: false);
        var byShape = Repeated(page);
        var name = byShape ?? Alone(page, (from, i) => NameLine.NameOf(from.Page.Blocks[i].Text)) ?? Alone(page, DatedLine.NamesOf, isSure: true) ?? Led(page) ?? ReportingNote.Find(page) ?? NameAtEnds.Opening(page) ?? OfBox(page) ?? NameAtEnds.Alone(page) ?? (byShape = Alone(page, BesideDate));
        return new AuthorList(name is null ? [] : [name], Origins.Byline, byShape is null ? Sure : ByShape, IsMarked: false);
    }

    private static string? Repeated(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline + 1); i < page.FirstKept && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (!IsOfOther(block.Role) && IsName(page, block.Text) && IsRepeatedBelow(page, block.Text))
                return block.Text;
        }
        return null;
    }

    private static bool IsOfOther(string role) =>
        role is BlockRoles.Navigation or BlockRoles.Section or BlockRoles.Tags or BlockRoles.Title or BlockRoles.Comments or BlockRoles.Related or BlockRoles.Listing or BlockRoles.Caption or BlockRoles.Credit;

    // Not a button: "Show Sidebar", "Text Link".
    private static bool IsName(PageEvidence page, string text) =>
        NameLine.IsName(text) && BylineReader.Names(text) is [var name] && name == text && (GivenNames.Begin(text) || !HasAcronym(text) && !OrdinaryWords.AreIn(page, text));

    private static bool IsRepeatedBelow(PageEvidence page, string name)
    {
        for (var i = page.LastKept + 1; i <= page.LastKept + BoxReach && i < page.Page.Blocks.Count; i++)
        {
            if (page.Page.Blocks[i].Role is not BlockRoles.Navigation && page.Page.Blocks[i].Text.StartsWith(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // Whoever stands in the line of the date wrote it, though the text may name them, too.
    private static string? Alone(PageEvidence page, Func<PageEvidence, int, string?> read, bool isSure = false)
    {
        var headline = BylinePlace.Heading(page) is var heading and >= 0 && heading <= page.FirstKept + 1 ? heading : page.Headline;
        if (headline < 0)
            return null;
        for (var i = Math.Max(0, headline - 1); i <= Math.Min(headline + Reach, page.Page.Blocks.Count - 1); i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept && i != headline && !IsOfOther(block.Role) && read(page, i) is { } name && (isSure || !IsTold(page, name)))
                return name;
        }
        return null;
    }

    // Alone in the line next to the date, with a given name: a section ("Opera Review") stands there as often; or behind a line that says "Written by".
    private static string? BesideDate(PageEvidence page, int at)
    {
        var name = page.Page.Blocks[at].Text;
        if (!NameLine.IsName(name))
            return null;
        if (at > 0 && AuthorWords.Labels.Contains(page.Page.Blocks[at - 1].Text.Trim(' ', ':', '：')))
            return name;
        if (!GivenNames.Begin(name, orWeak: true) || name.Count(c => c == ' ') != 1 || HasAcronym(name) || OrdinaryWords.AreIn(page, name))
            return null;
        foreach (var i in new[] { at - 1, at + 1 })
        {
            if (i >= 0 && i < page.Page.Blocks.Count && page.Page.Blocks[i] is { Kept: false, Role: BlockRoles.Date })
                return name;
        }
        return null;
    }

    /// <summary>Whether two capitals stand side by side.</summary>
    internal static bool HasAcronym(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsUpper(name[i - 1]))
                return true;
        }
        return false;
    }

    /// <summary>Whether headline or text speak of a person: who is written about is named in a tag, too.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name, given name first.</param>
    /// <param name="besides">The block it was read from, where that is a part of the text.</param>
    internal static bool IsTold(PageEvidence page, string name, PageBlock? besides = null)
    {
        var surname = name[name.LastIndexOf(' ')..];
        foreach (var block in page.Page.Blocks)
        {
            if (block != besides && (block.Kept || block.Role == BlockRoles.Title) && block.Text.Length > name.Length && HasWord(block.Text, surname))
                return true;
        }
        return false;
    }

    // " Berg" is no part of " Bergen".
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if (end == text.Length || !char.IsLetter(text[end]))
                return true;
        }
        return false;
    }

    private static string? Led(PageEvidence page)
    {
        for (var i = page.Opening; i <= page.LastKept; i++)
        {
            if (i > page.FirstKept + Reach && i < page.LastKept)
                i = page.LastKept;
            var text = page.Page.Blocks[i].Text;
            if (page.Page.Blocks[i].Kept && text.Length is > 0 and < MaxLead && text[^1] is not ('.' or ':' or '?' or '!') && BylineStart.IsLead(text) && BylineReader.Names(text) is [var first, ..] && NameLine.IsName(first))
                return text;
        }
        return null;
    }

    private static string? OfBox(PageEvidence page)
    {
        for (var i = Math.Max(0, page.Headline); i <= page.LastKept + BoxReach && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Role == BlockRoles.AuthorBox && !block.Kept && IsName(page, block.Text))
                return block.Text;
        }
        return null;
    }
}
