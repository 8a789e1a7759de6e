using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>Decides the address the page names as its own.</summary>
internal static class CanonicalUrlField
{
    /// <summary>The canonical URL, absolute, or null where the page states none.</summary>
    internal static Choice<string>? Decide(PageEvidence page)
    {
        var ballot = new Ballot<string>();
        foreach (var link in page.Page.Metadata.Links.Where(link => link.Rel == "canonical").Take(1))
            Add(ballot, page.Absolute(link.Url), Origins.Link, 0.8);
        Add(ballot, page.Absolute(page.Meta.First("og:url")), Origins.OpenGraph, 0.5);
        if (page.Article is { } article)
            Add(ballot, page.Absolute(article.Address("mainEntityOfPage") ?? article.Address("url")), Origins.JsonLd, 0.3);
        return ballot.Decide(url => url);
    }

    private static void Add(Ballot<string> ballot, string? url, string origin, double weight)
    {
        if (url is not null)
            ballot.Add(url, url, origin, weight);
    }
}
