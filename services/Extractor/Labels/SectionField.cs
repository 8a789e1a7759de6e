using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;
using NewsPipeline.Extractor.StructuredData;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Decides the sections the article stands in, widest first.</summary>
internal static class SectionField
{
    private static readonly HashSet<string> Home = new(StringComparer.OrdinalIgnoreCase)
    {
        "home", "homepage", "home page", "start", "startseite", "accueil", "inicio", "início", "portada", "hem", "forside", "etusivu", "strona główna", "ana sayfa", "anasayfa", "главная", "головна", "domů", "kezdőlap", "acasă", "首页", "首頁", "ホーム", "トップ", "홈", "الرئيسية", "news home", "index",
    };

    /// <summary>The sections, or null.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SiteNames sites, string? title)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        Add(ballot, page.Article?.Texts("articleSection") ?? [], Origins.JsonLd, 0.6, sites, title);
        Add(ballot, page.Meta.Every("article:section"), Origins.OpenGraph, 0.55, sites, title);
        Add(ballot, [.. Metas(page)], Origins.Meta, 0.4, sites, title);
        foreach (var node in page.Graph.Nodes.Where(node => node.Is("BreadcrumbList")).Take(1))
            Add(ballot, Breadcrumbs(node), Origins.JsonLd, 0.5, sites, title);
        var facts = page.Facts(FactKinds.Section).Where(fact => fact.InArticle && !(fact.Block > page.FirstKept + 2)).Select(fact => fact.Text ?? "").ToList();
        Add(ballot, facts, Origins.Element, 0.35, sites, title);
        foreach (var block in page.Blocks(BlockRoles.Section))
            Add(ballot, LabelLine.Split(block.Text), page.IsPlainText ? Origins.Text : Origins.Element, SectionWeight(page, block), sites, title);
        return ballot.Decide(sections => string.Join("; ", sections));
    }

    // "in China, World" beside the byline says more than a trail of links above the headline.
    private static double SectionWeight(PageEvidence page, PageBlock block) => !page.IsPlainText ? 0.3 : LabelLine.IsLabelled(block.Text) ? 0.6 : 0.4;

    private static IEnumerable<string> Metas(PageEvidence page) =>
        page.Meta.First("parsely-section", "sailthru.section", "section", "dc.section", "cxenseparse:recs:category", "news_section", "article:section:list") is { } section ? [section] : [];

    private static List<string> Breadcrumbs(LdNode list) =>
        list.Nodes("itemListElement").OrderBy(item => int.TryParse(item.Text("position"), out var position) ? position : 0)
            .Select(item => item.Text("name") ?? item.Text("item") ?? "").ToList();

    private static void Add(Ballot<IReadOnlyList<string>> ballot, IEnumerable<string> raw, string origin, double weight, SiteNames sites, string? title)
    {
        var sections = new List<string>();
        foreach (var text in raw)
        {
            if (OneLine.Clean(text) is not { Length: > 1 and < 60 } section || Home.Contains(section) || sites.IsSite(section) || title is not null && OneLine.Key(section) == OneLine.Key(title))
                continue;
            if (!sections.Contains(section, StringComparer.OrdinalIgnoreCase) && sections.Count < 12)
                sections.Add(section);
        }
        ballot.Add(sections, string.Join('|', sections.Select(OneLine.Key)), origin, weight);
    }
}
