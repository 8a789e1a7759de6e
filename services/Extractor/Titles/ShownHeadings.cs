using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>The headings of a page that may show its headline, apart from those that head something else.</summary>
internal sealed class ShownHeadings
{
    private const int MaxLength = 400;
    private const int MinWord = 3;

    private readonly PageEvidence _page;
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);

    internal ShownHeadings(PageEvidence page, SiteNames sites)
    {
        _page = page;
        Above = BlocksAbove();
        var all = page.Facts(FactKinds.Headline).Where(fact => OneLine.Clean(fact.Text) is { } text && !sites.IsSite(text)).ToList();
        // The last step of a breadcrumb repeats the document's title, in an h1 for search engines; the headline is another heading then.
        Trail = all.Find(fact => IsNavigation(fact.Hint));
        var own = all.FindAll(fact => !IsNavigation(fact.Hint) && !SiteHint.IsOfSite(fact.Hint) && !IsSitesPart(fact) && !IsSections(fact));
        // A headline stands above its text; an h1 further down heads a box or a list.
        var above = own.FindAll(fact => !(fact.Block > page.FirstKept + 2));
        HasHeadline = above.Count > 0;
        var inside = above.FindAll(fact => fact.InArticle);
        Headlines = inside.Count > 0 ? inside : HasHeadline ? above : own;
        HasSeveral = Headlines.Exists(fact => OneLine.Key(fact.Text!) != OneLine.Key(Headlines[0].Text!));
        foreach (var fact in all)
        {
            if (!HasHeadline || !own.Contains(fact))
                _elsewhere.Add(OneLine.Key(fact.Text!));
        }
        foreach (var fact in above)
            _elsewhere.Remove(OneLine.Key(fact.Text!));
    }

    /// <summary>The <c>h1</c> elements that may be the headline, those in the article before all others.</summary>
    internal List<PageFact> Headlines { get; }

    /// <summary>Whether they are more than one headline, repeated or not.</summary>
    internal bool HasSeveral { get; }

    /// <summary>Whether they stand above the text; else the headline is some other heading, if the page shows it at all.</summary>
    internal bool HasHeadline { get; }

    /// <summary>An <c>h1</c> in the breadcrumb, or null.</summary>
    internal PageFact? Trail { get; }

    /// <summary>The headings of any level above the text.</summary>
    internal List<ShownHeading> Above { get; }

    /// <summary>Whether a text is that of an <c>h1</c> that heads something else.</summary>
    internal bool IsElsewhere(string key) => _elsewhere.Contains(key);

    private List<ShownHeading> BlocksAbove()
    {
        var above = new List<ShownHeading>();
        for (var i = 0; i < _page.Page.Blocks.Count && i <= _page.FirstKept + 3; i++)
        {
            var block = _page.Page.Blocks[i];
            if (block.Kind == BlockKinds.Heading && block.Text.Length < MaxLength && _page.IsAboveText(i))
                above.Add(new ShownHeading(block.Text, OneLine.Key(block.Text), i));
        }
        return above;
    }

    // "Site » Headline": where two headings are a part of the document's title each, the upper one, if no longer, may be the site's. The title alone
    // cannot tell that from "Headline: deck". A link home can; outside the article, so can the page's header, and that Cleaner takes the other for the
    // headline, further down than a deck would stand.
    private bool IsSitesPart(PageFact fact)
    {
        var isLinkHome = HomeLink.Is(fact.Url, _page.Url ?? _page.BaseUrl?.AbsoluteUri);
        if (!isLinkHome && fact.InArticle && !SiteHint.IsTopmost(fact.Hint))
            return false;
        if (_page.Page.Metadata.DocumentTitle is not { } title || !title.Contains(fact.Text!, StringComparison.Ordinal))
            return false;
        var own = OneLine.Key(fact.Text!);
        var whole = OneLine.Key(title);
        var others = Above.FindAll(heading => heading.Block > (fact.Block ?? 0) && heading.Key.Length >= own.Length && heading.Key != own && whole.Contains(heading.Key, StringComparison.Ordinal));
        if (others.Count == 0 || !isLinkHome && !SiteHint.IsInHeader(fact.Hint) && !others.Exists(heading => heading.Block == _page.Headline && heading.Block > fact.Block + 1))
            return false;
        var isPart = title.StartsWith(fact.Text!, StringComparison.Ordinal) && title.AsSpan(fact.Text!.Length).StartsWith(": ");
        var hasOther = false;
        foreach (var part in TitleParts.Shorter(title))
        {
            var key = OneLine.Key(part);
            isPart |= key == own;
            hasOther |= others.Exists(heading => heading.Key == key);
        }
        return isPart && hasOther;
    }

    private static bool IsPartOf(string title, string key) => key.Length >= TitleField.MinHeadline && title.Contains(key, StringComparison.Ordinal);

    // The document's title has no word of it, and the whole of a heading between it and the text, or of what Cleaner takes for the headline, whatever its element.
    private bool IsSections(PageFact fact)
    {
        if (_page.Page.Metadata.DocumentTitle is not { } title || fact.Block is not { } at)
            return false;
        var whole = OneLine.Key(title);
        foreach (var word in fact.Text!.Split(' '))
        {
            if (OneLine.Key(word) is { Length: >= MinWord } key && whole.Contains(key, StringComparison.Ordinal))
                return false;
        }
        return Above.Exists(heading => heading.Block > at && IsPartOf(whole, heading.Key))
            || _page.Headline > at && _page.Page.Blocks[_page.Headline] is { Role: BlockRoles.Title, Text.Length: < MaxLength } headline && IsPartOf(whole, OneLine.Key(headline.Text));
    }

    private static bool IsNavigation(string? hint) => hint is not null &&
        (hint.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) || hint.Contains(" in nav", StringComparison.Ordinal) || hint.Contains(" in li", StringComparison.Ordinal));
}
