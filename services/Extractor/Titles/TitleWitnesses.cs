using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Collects what a page gives as its headline.</summary>
internal sealed class TitleWitnesses(PageEvidence page, SiteNames sites)
{
    private const int MaxLength = 400;
    private const int MinPart = 8;
    private const double OfShown = 0.64;
    private const double OfEcho = 0.1;
    private const int HeadReach = 2;

    // One content system writes all of a page's metadata: the second and third of them add little to the first.
    private static readonly string[] Echoes = ["sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title", "headline", "title", "hdl", "article:title"];

    private readonly List<TitleWitness> _all = [];
    private readonly ShownHeadings _headings = new(page, sites);

    /// <summary>All of them; what the page shows comes first.</summary>
    internal List<TitleWitness> Collect()
    {
        FromHeadings();
        var headline = page.Article?.Text("headline");
        Add(headline, Origins.JsonLd, 0.5);
        if (headline is null)
            Add(page.Article?.Text("name"), Origins.JsonLd, 0.35);
        Add(page.Meta.First("og:title"), Origins.OpenGraph, 0.5);
        Add(page.Meta.First("twitter:title"), Origins.Twitter, 0.1);
        foreach (var name in Echoes)
            Add(page.Meta.First(name), Origins.Meta, OfEcho);
        Add(page.Page.Metadata.DocumentTitle, Origins.DocumentTitle, IsForSearch() ? OfEcho : 0.4);
        FromOtherHeadings();
        return _all;
    }

    // Where OpenGraph and the document's title agree on another form than the headline that has byline or date right below it, one text was
    // written for search engines, and put into both.
    private bool IsForSearch()
    {
        if (page.IsPlainText || !_headings.HasHeadline || page.Headline < 0 || page.Page.Blocks[page.Headline] is not { Kind: BlockKinds.Heading, Level: 1 } headline || !HasBylineBelow())
            return false;
        var shown = OneLine.Key(headline.Text);
        var given = _all.Find(witness => witness.Origin == Origins.OpenGraph)?.Key;
        return given is not null && !given.Contains(shown, StringComparison.Ordinal) && Key(page.Page.Metadata.DocumentTitle) == given && !_all.Exists(witness => witness.Origin == Origins.JsonLd && witness.Key == given);
    }

    private bool HasBylineBelow()
    {
        for (var i = page.Headline + 1; i <= page.Headline + HeadReach && i < page.Page.Blocks.Count; i++)
        {
            if (page.Page.Blocks[i] is { Kept: false, Role: BlockRoles.Byline or BlockRoles.Date })
                return true;
        }
        return false;
    }

    private string? Key(string? text) => OneLine.Clean(text) is { } clean ? OneLine.Key(TitleParts.WithoutSite(Once(clean), sites)) : null;

    private void FromHeadings()
    {
        foreach (var fact in _headings.Headlines.Take(3))
            Add(fact.Text, Origins.H1, Weight(fact));
        Add(_headings.Trail?.Text, Origins.H1, 0.1);
        foreach (var block in page.Blocks(BlockRoles.Title).Where(block => !_headings.IsElsewhere(OneLine.Key(block.Text))).Take(2))
            Add(block.Text, page.IsPlainText ? Origins.Text : Origins.H1, Weight(block));
    }

    private double Weight(PageFact fact)
    {
        if (!_headings.HasHeadline)
            return 0.3;
        return _headings.HasSeveral ? 0.4 : fact.InArticle ? 0.66 : 0.62;
    }

    // Cleaner's own reading of the page: that it takes the same element for the headline, the only h1, speaks for it whatever the metadata repeat.
    private double Weight(PageBlock block)
    {
        if (page.IsPlainText)
            return 0.8;
        return _headings.HasHeadline && !_headings.HasSeveral && _headings.Headlines[0].Text == block.Text ? 0.62 : 0.35;
    }

    // A headline in the metadata that also stands above the text, in whatever heading, is one the page shows.
    private void FromOtherHeadings()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var given = new List<TitleWitness>(_all.Count);
        foreach (var witness in _all)
        {
            if (_headings.HasHeadline && witness.Origin == Origins.H1)
                known.Add(witness.Key);
            if (!given.Exists(other => other.Key == witness.Key))
                given.Add(witness);
        }
        foreach (var shown in _headings.Above)
        {
            if (_headings.IsElsewhere(shown.Key))
                continue;
            var behind = _headings.HasHeadline ? null : given.Find(witness => IsBehindKicker(shown.Key, witness.Key));
            if ((behind ?? given.Find(witness => witness.Key == shown.Key)) is { } found)
            {
                if (known.Add(found.Key))
                    _all.Add(found with { Origin = Origins.Element, Weight = OfShown });
            }
            else if (!_headings.HasHeadline && shown.Key.Length >= MinPart && given.Exists(witness => IsPart(shown, witness)))
            {
                Add(shown.Text, Origins.Element, OfShown);
            }
        }
    }

    private static bool IsBehindKicker(string shown, string headline) =>
        headline.Length >= TitleField.MinHeadline && shown.Length > headline.Length && shown.Length - headline.Length <= TitleField.MaxKicker && shown.EndsWith(headline, StringComparison.Ordinal);

    private static bool IsPart(ShownHeading shown, TitleWitness witness)
    {
        if (witness.Key.Length <= shown.Key.Length || !witness.Key.Contains(shown.Key, StringComparison.Ordinal))
            return false;
        if (TitleParts.IsFirstPart(shown.Text, witness.Text))
            return true;
        foreach (var part in TitleParts.Shorter(witness.Text))
        {
            if (OneLine.Key(part) == shown.Key)
                return true;
        }
        return false;
    }

    // "Bridge opens Bridge opens": two elements for two widths of a screen.
    private static string Once(string text) =>
        text.Length >= 2 * MinPart && text.Length % 2 == 1 && text[text.Length / 2] == ' ' && text.AsSpan(0, text.Length / 2).SequenceEqual(text.AsSpan(text.Length / 2 + 1)) ? text[..(text.Length / 2)] : text;

    private void Add(string? text, string origin, double weight)
    {
        if (OneLine.Clean(text) is not { Length: > 1 and < MaxLength } clean || sites.IsSite(clean))
            return;
        var title = TitleParts.WithoutSite(Once(clean), sites);
        if (OneLine.Key(title) is { Length: > 0 } key)
            _all.Add(new TitleWitness(title, key, origin, weight));
    }
}
