using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Titles;

/// <summary>Decides the headline: what the page shows, as far as its metadata agrees.</summary>
internal static class TitleField
{
    private const int MaxLength = 400;
    private const int MinHeadline = 15;
    private const int MaxKicker = 40;
    private const double H1Weight = 0.62;

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
        Shown(page, witnesses);
        return Vote(witnesses);
    }

    // A headline in the metadata that also stands above the text, in whatever heading, is one the page shows.
    private static void Shown(PageEvidence page, List<(string Text, string Origin, double Weight)> witnesses)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < page.Page.Blocks.Count && i <= page.FirstKept + 3; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Kind == BlockKinds.Heading && block.Text.Length < MaxLength && page.IsAboveText(i))
                shown.Add(OneLine.Key(block.Text));
        }
        var known = witnesses.Where(witness => witness.Origin == Origins.H1).Select(witness => OneLine.Key(witness.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (text, _, _) in witnesses.DistinctBy(witness => OneLine.Key(witness.Text)).ToList())
        {
            if (shown.Contains(OneLine.Key(text)) && !known.Contains(OneLine.Key(text)))
                witnesses.Add((text, Origins.Element, 0.5));
        }
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
            else if (Kicker(witnesses[i], keys[i], keys) is { } headline)
                ballot.Add(witnesses[headline].Text, keys[headline], origin, weight * 0.9);
            else if (Truncated(text, keys[i], keys) is { } whole)
                ballot.Add(witnesses[whole].Text, keys[whole], origin, weight * 0.9);
            else
                ballot.Add(text, keys[i], origin, weight);
        }
        return ballot.Decide(title => title);
    }

    // "OpinionThe long way home": the line above the headline stands in the same element.
    private static int? Kicker((string Text, string Origin, double Weight) witness, string key, List<string> keys)
    {
        if (witness.Origin != Origins.H1)
            return null;
        var headline = keys.FindIndex(other => other.Length >= MinHeadline && key.Length > other.Length && key.Length - other.Length <= MaxKicker && key.EndsWith(other, StringComparison.Ordinal));
        return headline < 0 ? null : headline;
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
        var all = page.Facts(FactKinds.Headline).Where(fact => OneLine.Clean(fact.Text) is { } text && !sites.IsSite(text)).ToList();
        var inside = all.FindAll(fact => fact.InArticle);
        var chosen = inside.Count > 0 ? inside : all;
        foreach (var fact in chosen.Take(3))
            Add(witnesses, fact.Text, Origins.H1, IsNavigation(fact) ? 0.2 : chosen.Count == 1 ? H1Weight : 0.4, sites);
        // Cleaner's own reading of the page: that it takes the same element for the headline speaks for it.
        foreach (var block in page.Blocks(BlockRoles.Title).Take(2))
            Add(witnesses, block.Text, page.IsPlainText ? Origins.Text : Origins.H1, page.IsPlainText ? 0.8 : 0.35, sites);
    }

    private static bool IsNavigation(PageFact fact) =>
        fact.Hint is { } hint && (hint.Contains("breadcrumb", StringComparison.OrdinalIgnoreCase) || hint.Contains(" in nav", StringComparison.Ordinal) || hint.Contains(" in li", StringComparison.Ordinal));

    private static void Add(List<(string Text, string Origin, double Weight)> witnesses, string? text, string origin, double weight, SiteNames sites)
    {
        if (OneLine.Clean(text) is { Length: > 1 and < MaxLength } clean && !sites.IsSite(clean))
            witnesses.Add((TitleParts.WithoutSite(clean, sites), origin, weight));
    }
}
