using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Data;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Decides what the article is, where the page says so.</summary>
internal static class TypeField
{
    private static readonly Dictionary<string, string> ByName = RuleData.Entries("article-types")
        .SelectMany(entry => entry.Value.Split(',', StringSplitOptions.TrimEntries).Select(name => (Key: OneLine.Key(name), Type: entry.Key)))
        // "live blog" and "live-blog" are one name.
        .DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.Type);

    /// <summary>The type, or null.</summary>
    internal static Choice<string>? Decide(PageEvidence page, IReadOnlyList<string> sections)
    {
        var ballot = new Ballot<string>();
        foreach (var type in page.Article?.Types ?? [])
            Add(ballot, OfSchema(type), Origins.JsonLd, type is "NewsArticle" or "ReportageNewsArticle" ? 0.4 : 0.8);
        Add(ballot, OfName(page.Meta.First("article:opinion") is "true" ? "opinion" : null), Origins.OpenGraph, 0.7);
        foreach (var name in (ReadOnlySpan<string>)["article:section", "parsely-type", "content-type", "article-type", "article_type", "page-type", "contenttype", "genre"])
            Add(ballot, OfName(page.Meta.First(name)), Origins.Meta, 0.6);
        foreach (var section in sections)
            Add(ballot, OfName(section), Origins.Element, 0.5);
        Add(ballot, OfName(page.Article?.Text("genre")), Origins.JsonLd, 0.5);
        foreach (var fact in page.Facts(FactKinds.Section).Where(fact => fact.InArticle && fact.Block is { } at && page.IsAboveText(at)))
            Add(ballot, OfName(fact.Text), Origins.Element, 0.45);
        foreach (var headline in Headlines(page))
            Add(ballot, TypeMarks.Labels(headline).Select(OfName).FirstOrDefault(type => type is not null), Origins.Text, 0.45);
        if (page.Graph.Nodes.Any(node => node.Is("LiveBlogPosting")) && page.Article?.Is("LiveBlogPosting") != true)
            Add(ballot, ArticleTypes.LiveBlog, Origins.JsonLd, 0.5);
        if (TypeMarks.IsPressRelease(page))
            Add(ballot, ArticleTypes.PressRelease, Origins.Text, 0.7);
        Add(ballot, OfPath(page.Address), Origins.Url, 0.5);
        return ballot.Decide(type => type);
    }

    private static IEnumerable<string> Headlines(PageEvidence page)
    {
        foreach (var fact in page.Facts(FactKinds.Headline).Where(fact => fact.InArticle && fact.Text is not null).Take(1))
            yield return fact.Text!;
        if (page.Meta.First("og:title") is { } title)
            yield return title;
    }

    private static void Add(Ballot<string> ballot, string? type, string origin, double weight)
    {
        if (type is not null)
            ballot.Add(type, type, origin, weight);
    }

    private static string? OfSchema(string type) => type switch
    {
        "NewsArticle" or "ReportageNewsArticle" => ArticleTypes.News,
        "OpinionNewsArticle" => ArticleTypes.Opinion,
        "AnalysisNewsArticle" or "BackgroundNewsArticle" => ArticleTypes.Analysis,
        "LiveBlogPosting" => ArticleTypes.LiveBlog,
        "ReviewNewsArticle" => ArticleTypes.Review,
        "AdvertiserContentArticle" => ArticleTypes.Advertorial,
        _ => null,
    };

    private static string? OfName(string? name) => name is null ? null : ByName.GetValueOrDefault(OneLine.Key(name));

    private static string? OfPath(Uri? address)
    {
        if (address is null)
            return null;
        // The last part is the article's own name.
        var parts = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.SkipLast(1).Select(OfName).FirstOrDefault(type => type is not null);
    }
}
