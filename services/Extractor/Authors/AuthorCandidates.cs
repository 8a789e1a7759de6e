using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.StructuredData;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Collects what a page says of its authors.</summary>
internal static class AuthorCandidates
{
    private static readonly string[] MetaNames =
    [
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "citation_author", "byl", "authors", "article:author_name", "og:author",
        "rbauthors", "bt:author", "cxenseparse:author", "cse-authors", "twitter:data1", "vr:author", "shareaholic:article_author_name", "article.author", "dc.contributor", "og:article:author",
    ];

    /// <summary>Lists of raw names, each with its origin and weight.</summary>
    internal static IEnumerable<(List<string> Raw, string Origin, double Weight)> Collect(PageEvidence page)
    {
        if (page.Article is { } article)
        {
            var names = LdNames(article, "author");
            yield return (names.Count > 0 ? names : LdNames(article, "creator"), Origins.JsonLd, 0.72);
        }
        foreach (var name in MetaNames)
        {
            if (name == "twitter:data1" && !IsByLabel(page.Meta.First("twitter:label1")))
                continue;
            yield return ([.. page.Meta.Every(name)], Origins.Meta, name is "author" ? 0.5 : 0.45);
        }
        var marked = Bylines(page, marked: true);
        yield return (marked, Origins.Byline, 0.55);
        var plain = Bylines(page, marked: false);
        yield return (plain, Origins.Byline, 0.5);
        foreach (var block in page.Blocks(BlockRoles.Byline))
            yield return ([block.Text], page.IsPlainText ? Origins.Text : Origins.Byline, page.IsPlainText ? 0.6 : 0.3);
    }

    private static List<string> LdNames(LdNode article, string property)
    {
        var names = new List<string>();
        foreach (var value in article.Raw(property))
        {
            if (value.ValueKind == System.Text.Json.JsonValueKind.Object)
            {
                foreach (var name in article.Graph.Resolve(new LdNode(value, article.Graph)).Texts("name"))
                    names.Add(name);
            }
            else if (value.ValueKind == System.Text.Json.JsonValueKind.String)
            {
                names.Add(value.GetString()!);
            }
        }
        return names;
    }

    // Marked by rel, itemprop or a link to an author's page; the others only look like a byline by their class.
    private static List<string> Bylines(PageEvidence page, bool marked)
    {
        var texts = new List<string>();
        foreach (var fact in page.Facts(FactKinds.Byline))
        {
            if (fact.Text is not { Length: > 1 and < 200 } text || !fact.InArticle || fact.Block is { } block && (block > page.LastKept + 8 || block < page.FirstKept - 25))
                continue;
            if (IsMarked(fact) == marked)
                texts.Add(text);
        }
        return texts;
    }

    private static bool IsMarked(PageFact fact) =>
        fact.Hint is { } hint && (hint.Contains("rel=author", StringComparison.OrdinalIgnoreCase) || hint.Contains("itemprop=author", StringComparison.OrdinalIgnoreCase)) ||
        fact.Url is { } url && (url.Contains("/author", StringComparison.OrdinalIgnoreCase) || url.Contains("/autor", StringComparison.OrdinalIgnoreCase) || url.Contains("/by/", StringComparison.OrdinalIgnoreCase));

    private static bool IsByLabel(string? label) => label is not null && (AuthorWords.Lead.Contains(label.TrimEnd(':').ToLowerInvariant()) || label.Contains("par", StringComparison.OrdinalIgnoreCase) || label.Contains("by", StringComparison.OrdinalIgnoreCase));
}
