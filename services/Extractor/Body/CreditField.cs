using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Body;

/// <summary>Decides the agency or outlet the text comes from; never the site itself.</summary>
internal static class CreditField
{
    /// <summary>The credit, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, DatelinePrefix? prefix, List<string> agencies, SiteNames sites)
    {
        var ballot = new Ballot<string>();
        Add(ballot, prefix?.Agency, Origins.Text, 0.7, sites);
        foreach (var block in page.Blocks(BlockRoles.Credit).Take(3))
            Add(ballot, CreditLine.Read(block.Text), page.IsPlainText ? Origins.Text : Origins.Element, 0.6, sites);
        foreach (var block in Edges(page))
            Add(ballot, CreditLine.ReadLabelled(block.Text), Origins.Text, 0.6, sites);
        foreach (var agency in agencies.Distinct(StringComparer.OrdinalIgnoreCase))
            Add(ballot, agency, Origins.Byline, 0.5, sites);
        foreach (var fact in page.Facts(FactKinds.Credit).Where(fact => fact.InArticle))
            Add(ballot, CreditLine.Read(fact.Text ?? "") is { } name && Agencies.IsKnown(name) ? name : null, Origins.Element, 0.5, sites);
        Add(ballot, page.Article?.Text("sourceOrganization"), Origins.JsonLd, 0.4, sites);
        return ballot.Decide(credit => credit);
    }

    // A source is named above the first or below the last paragraphs.
    private static IEnumerable<PageBlock> Edges(PageEvidence page)
    {
        for (var i = Math.Max(0, page.FirstKept - 4); i < page.Page.Blocks.Count && i <= page.LastKept + 6; i++)
        {
            if (i <= page.FirstKept || i >= page.LastKept - 1)
                yield return page.Page.Blocks[i];
        }
    }

    private static void Add(Ballot<string> ballot, string? credit, string origin, double weight, SiteNames sites)
    {
        if (OneLine.Clean(credit) is { Length: > 1 and < 60 } clean && !sites.IsSite(clean))
            ballot.Add(clean, OneLine.Key(clean), origin, weight);
    }
}
