using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Decides the headline: what the page shows, as far as its metadata agrees.</summary>
internal static class TitleField
{
    private const int MaxLength = 400;

    /// <summary>The headline, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, SiteNames sites)
    {
        var witnesses = new List<(string Text, string Origin, double Weight)>();
        Headlines(page, sites, witnesses);
        Add(witnesses, page.Article?.Text("headline"), Origins.JsonLd, 0.5, sites);
        if (page.Article?.Text("headline") is null)
            Add(witnesses, page.Article?.Text("name"), Origins.JsonLd, 0.35, sites);
        Add(witnesses, page.Meta.First("og:title"), Origins.OpenGraph, 0.5, sites);
        Add(witnesses, page.Meta.First("twitter:title"), Origins.Twitter, 0.3, sites);
        foreach (var name in (ReadOnlySpan<string>)["sailthru.title", "parsely-title", "dc.title", "dcterms.title", "citation_title", "headline", "title", "hdl", "article:title"])
            Add(witnesses, page.Meta.First(name), Origins.Meta, 0.25, sites);
        Add(witnesses, page.Page.Metadata.DocumentTitle, Origins.DocumentTitle, 0.4, sites);
        return Vote(witnesses);
    }

    // A title with a section or a site's name on it speaks for the headline without, where somebody else gives that.
    private static Choice<string>? Vote(List<(string Text, string Origin, double Weight)> witnesses)
    {
        var ballot = new Ballot<string>();
        var keys = witnesses.ConvertAll(witness => OneLine.Key(witness.Text));
        for (var i = 0; i < witnesses.Count; i++)
        {
            var (text, origin, weight) = witnesses[i];
            var shorter = TitleParts.Shorter(text).Select(OneLine.Key).FirstOrDefault(key => key.Length > 5 && keys.Contains(key) && key != keys[i]);
            if (shorter is not null)
                ballot.Add(witnesses[keys.IndexOf(shorter)].Text, shorter, origin, weight * 0.9);
            else if (Truncated(text, keys[i], keys) is { } whole)
                ballot.Add(witnesses[whole].Text, keys[whole], origin, weight * 0.9);
            else
                ballot.Add(text, keys[i], origin, weight);
        }
        return ballot.Decide(title => title);
    }

    private static int? Truncated(string text, string key, List<string> keys)
    {
        if (!text.EndsWith('…') && !text.EndsWith("...", StringComparison.Ordinal) || key.Length < 10)
            return null;
        var whole = keys.FindIndex(other => other.Length > key.Length && other.StartsWith(key, StringComparison.Ordinal));
        return whole < 0 ? null : whole;
    }

    private static void Headlines(PageEvidence page, SiteNames sites, List<(string Text, string Origin, double Weight)> witnesses)
    {
        foreach (var block in page.Blocks(BlockRoles.Title).Take(2))
            Add(witnesses, block.Text, page.IsPlainText ? Origins.Text : Origins.H1, page.IsPlainText ? 0.8 : 0.35, sites);
        var all = page.Facts(FactKinds.Headline).Where(fact => OneLine.Clean(fact.Text) is { } text && !sites.IsSite(text)).ToList();
        var inside = all.FindAll(fact => fact.InArticle);
        var chosen = inside.Count > 0 ? inside : all;
        foreach (var fact in chosen.Take(3))
            Add(witnesses, fact.Text, Origins.H1, chosen.Count == 1 ? 0.55 : 0.35, sites);
    }

    private static void Add(List<(string Text, string Origin, double Weight)> witnesses, string? text, string origin, double weight, SiteNames sites)
    {
        if (OneLine.Clean(text) is { Length: > 1 and < MaxLength } clean && !sites.IsSite(clean))
            witnesses.Add((TitleParts.WithoutSite(clean, sites), origin, weight));
    }
}
