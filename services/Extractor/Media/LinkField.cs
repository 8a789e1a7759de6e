using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the links of the main text and those to related articles.</summary>
internal static class LinkField
{
    private const int MinTitle = 15;

    /// <summary>The links of the kept blocks.</summary>
    internal static IReadOnlyList<ArticleLink> InText(PageEvidence page)
    {
        var links = new List<ArticleLink>();
        foreach (var block in page.Page.Blocks)
        {
            if (!block.Kept)
                continue;
            foreach (var link in block.Links)
            {
                if (link.Text.Length > 0 && page.Absolute(link.Url) is { } url)
                    links.Add(new ArticleLink { Url = url, Text = link.Text });
            }
        }
        return links;
    }

    /// <summary>The articles that blocks with the role "related" offer, each once.</summary>
    internal static IReadOnlyList<RelatedArticle> Related(PageEvidence page)
    {
        var related = new List<RelatedArticle>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in page.Blocks(BlockRoles.Related))
        {
            foreach (var article in Offers(page, block))
            {
                if (related.Count < page.Options.MaxRelated && known.Add(OneLine.Key(article.Title)))
                    related.Add(article);
            }
        }
        return related;
    }

    private static IEnumerable<RelatedArticle> Offers(PageEvidence page, PageBlock block)
    {
        // A heading over the list ("See also:") is no article; a short one neither, as a title is longer.
        if (block.Links.Count == 0)
            return block.Text.Length >= MinTitle && !block.Text.EndsWith(':') ? [new RelatedArticle { Title = block.Text }] : [];
        return block.Links
            .Where(link => link.Text.Length >= MinTitle)
            .Select(link => new RelatedArticle { Title = link.Text, Url = page.Absolute(link.Url) });
    }
}
