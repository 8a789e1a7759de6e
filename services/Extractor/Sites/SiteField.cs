using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>Decides the name of the site.</summary>
internal static class SiteField
{
    private const int MaxLength = 80;

    /// <summary>What a name must win to be given.</summary>
    internal const double Threshold = 0.25;

    /// <summary>The candidates for the site's name.</summary>
    internal static Ballot<string> Collect(PageEvidence page)
    {
        var ballot = new Ballot<string>();
        Add(ballot, page.Meta.First("og:site_name", "og:sitename"), Origins.OpenGraph, 0.7);
        Add(ballot, page.Article?.Text("publisher"), Origins.JsonLd, 0.55);
        foreach (var node in page.Graph.Nodes)
        {
            if (node.Is("WebSite"))
                Add(ballot, node.Text("name"), Origins.JsonLd, 0.5);
            else if (node.Is("NewsMediaOrganization"))
                Add(ballot, node.Text("name"), Origins.JsonLd, 0.35);
        }
        // Some pages name the application after the article.
        if (page.Meta.First("application-name", "apple-mobile-web-app-title") is { } application && !IsHeadline(page, application))
            Add(ballot, application, Origins.Meta, 0.4);
        Add(ballot, page.Meta.First("publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title", "cre", "copyright"), Origins.Meta, 0.25);
        foreach (var fact in page.Facts(FactKinds.Microdata))
        {
            if (fact.Hint is { } hint && hint.Contains("publisher", StringComparison.OrdinalIgnoreCase))
                Add(ballot, fact.Value ?? fact.Text, Origins.Microdata, 0.3);
        }
        if (!ballot.Candidates.Any(candidate => candidate.Weight >= Threshold))
            Add(ballot, SiteInTitle.Find(page), Origins.DocumentTitle, Threshold);
        if (page.IsPlainText)
        {
            foreach (var (name, weight) in SiteInText.Find(page))
                Add(ballot, name, Origins.Text, weight);
        }
        return ballot;
    }

    private static bool IsHeadline(PageEvidence page, string name) =>
        page.Facts(FactKinds.Headline).Any(fact => fact.InArticle && fact.Text == name) || page.Page.Metadata.DocumentTitle == name;

    private static void Add(Ballot<string> ballot, string? name, string origin, double weight)
    {
        if (OneLine.Clean(name) is not { Length: > 1 and < MaxLength } clean)
            return;
        if (clean.StartsWith("http", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(clean, UriKind.Absolute, out var address))
            clean = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }
}
