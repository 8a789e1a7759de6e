using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Collects what a page gives as its headline.</summary>
internal sealed class TitleWitnesses(PageEvidence page, SiteNames sites)
{
    private const int MaxLength = 400;

    // One content system writes all of a page's metadata: the second and third of them add little to the first.
    private static readonly string[] Echoes = ["sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title", "headline", "title", "hdl", "article:title"];

    private readonly List<TitleWitness> _all = [];
    private readonly HashSet<string> _trail = new(StringComparer.Ordinal);
    private bool _hasHeadline;

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
            Add(page.Meta.First(name), Origins.Meta, 0.1);
        Add(page.Page.Metadata.DocumentTitle, Origins.DocumentTitle, 0.4);
        FromOtherHeadings();
        return _all;
    }

    private void FromHeadings()
    {
        var all = page.Facts(FactKinds.Headline).Where(fact => OneLine.Clean(fact.Text) is { } text && !sites.IsSite(text)).ToList();
        // A headline stands above its text; an h1 further down heads a box or a list.
        var above = all.FindAll(fact => !(fact.Block > page.FirstKept + 2));
        // The last step of a breadcrumb repeats the document's title, in an h1 for search engines; the headline is another heading then.
        var trail = above.FindAll(IsNavigation);
        above.RemoveAll(IsNavigation);
        _hasHeadline = above.Count > 0;
        var inside = above.FindAll(fact => fact.InArticle);
        var chosen = inside.Count > 0 ? inside : above.Count > 0 ? above : trail.Count > 0 ? [] : all;
        foreach (var fact in chosen.Take(3))
            Add(fact.Text, Origins.H1, Weight(fact, chosen.Count));
        foreach (var fact in trail)
            _trail.Add(OneLine.Key(fact.Text!));
        foreach (var fact in trail.Take(1))
            Add(fact.Text, Origins.H1, 0.1);
        // Cleaner's own reading of the page: that it takes the same element for the headline speaks for it.
        foreach (var block in page.Blocks(BlockRoles.Title).Where(block => !trail.Exists(fact => fact.Text == block.Text)).Take(2))
            Add(block.Text, page.IsPlainText ? Origins.Text : Origins.H1, page.IsPlainText ? 0.8 : 0.35);
    }

    private double Weight(PageFact fact, int count)
    {
        if (!_hasHeadline)
            return 0.3;
        return count > 1 ? 0.4 : fact.InArticle ? 0.66 : 0.62;
    }

    // A headline in the metadata that also stands above the text, in whatever heading, is one the page shows.
    private void FromOtherHeadings()
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Page.Blocks.Count && i <= page.FirstKept + (_hasHeadline ? 3 : 0); i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Kind == BlockKinds.Heading && block.Text.Length < MaxLength && page.IsAboveText(i))
                shown.Add(OneLine.Key(block.Text));
        }
        var known = _all.Where(witness => witness.Origin == Origins.H1 && _hasHeadline).Select(witness => witness.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var witness in _all.DistinctBy(witness => witness.Key).ToList())
        {
            if (!known.Contains(witness.Key) && !_trail.Contains(witness.Key) && (shown.Contains(witness.Key) || !_hasHeadline && shown.Any(key => EndsWith(key, witness.Key))))
                _all.Add(witness with { Origin = Origins.Element, Weight = _hasHeadline ? 0.5 : 0.62 });
        }
    }

    private static bool EndsWith(string shown, string headline) =>
        headline.Length >= 15 && shown.Length - headline.Length <= 40 && shown.EndsWith(headline, StringComparison.Ordinal);

    private static bool IsNavigation(PageFact fact) =>
        fact.Hint is { } hint && (hint.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) || hint.Contains(" in nav", StringComparison.Ordinal) || hint.Contains(" in li", StringComparison.Ordinal));

    private void Add(string? text, string origin, double weight)
    {
        if (OneLine.Clean(text) is not { Length: > 1 and < MaxLength } clean || sites.IsSite(clean))
            return;
        var title = TitleParts.WithoutSite(clean, sites);
        if (OneLine.Key(title) is { Length: > 0 } key)
            _all.Add(new TitleWitness(title, key, origin, weight));
    }
}
