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
            Add(page.Meta.First(name), Origins.Meta, 0.1);
        Add(page.Page.Metadata.DocumentTitle, Origins.DocumentTitle, 0.4);
        FromOtherHeadings();
        return _all;
    }

    private void FromHeadings()
    {
        foreach (var fact in _headings.Headlines.Take(3))
            Add(fact.Text, Origins.H1, Weight(fact));
        Add(_headings.Trail?.Text, Origins.H1, 0.1);
        // Cleaner's own reading of the page: that it takes the same element for the headline speaks for it.
        foreach (var block in page.Blocks(BlockRoles.Title).Where(block => !_headings.IsElsewhere(OneLine.Key(block.Text))).Take(2))
            Add(block.Text, page.IsPlainText ? Origins.Text : Origins.H1, page.IsPlainText ? 0.8 : _headings.HasHeadline && _headings.Headlines is [var only] && only.Text == block.Text ? 0.62 : 0.35);
    }

    private double Weight(PageFact fact) =>
        !_headings.HasHeadline ? 0.3 : _headings.Headlines.Count > 1 ? 0.4 : fact.InArticle ? 0.66 : 0.62;

    // A headline in the metadata that also stands above the text, in whatever heading, is one the page shows.
    private void FromOtherHeadings()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        if (_headings.HasHeadline)
            known.UnionWith(_all.Where(witness => witness.Origin == Origins.H1).Select(witness => witness.Key));
        var given = _all.DistinctBy(witness => witness.Key).ToList();
        foreach (var shown in _headings.Above)
        {
            var key = OneLine.Key(shown);
            if (_headings.IsElsewhere(key))
                continue;
            var behind = _headings.HasHeadline ? null : given.Find(witness => IsBehindKicker(key, witness.Key));
            if ((behind ?? given.Find(witness => witness.Key == key)) is { } witness)
            {
                if (known.Add(witness.Key))
                    _all.Add(witness with { Origin = Origins.Element, Weight = 0.64 });
            }
            else if (!_headings.HasHeadline && key.Length >= 8 && given.Exists(witness => IsPart(shown, key, witness)))
            {
                Add(shown, Origins.Element, 0.64);
            }
        }
    }

    private static bool IsBehindKicker(string shown, string headline) =>
        headline.Length >= 15 && shown.Length > headline.Length && shown.Length - headline.Length <= 40 && shown.EndsWith(headline, StringComparison.Ordinal);

    private static bool IsPart(string shown, string key, TitleWitness witness) => witness.Key.Length > key.Length &&
        (TitleParts.IsFirstPart(shown, witness.Text) || TitleParts.Shorter(witness.Text).Any(part => OneLine.Key(part) == key));

    private void Add(string? text, string origin, double weight)
    {
        if (OneLine.Clean(text) is not { Length: > 1 and < MaxLength } clean || sites.IsSite(clean))
            return;
        var title = TitleParts.WithoutSite(clean, sites);
        if (OneLine.Key(title) is { Length: > 0 } key)
            _all.Add(new TitleWitness(title, key, origin, weight));
    }
}
