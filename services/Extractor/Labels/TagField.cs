using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Decides the article's tags, apart from navigation.</summary>
internal static class TagField
{
    private const int MaxTags = 60;
    private const int MaxLength = 80;

    /// <summary>The tags, or null.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        Add(ballot, page.Article?.Texts("keywords") ?? [], Origins.JsonLd, 0.65);
        Add(ballot, page.Meta.Every("article:tag"), Origins.OpenGraph, 0.6);
        Add(ballot, page.Meta.First("parsely-tags", "sailthru.tags", "news_keywords", "cxenseparse:recs:tags") is { } named ? [named] : [], Origins.Meta, 0.55);
        Add(ballot, page.Facts(FactKinds.Tag).Where(fact => fact.InArticle).Select(fact => fact.Text ?? "").ToList(), Origins.Element, 0.6, split: false);
        Add(ballot, page.Blocks(BlockRoles.Tags).SelectMany(block => LabelLine.Split(block.Text)).ToList(), page.IsPlainText ? Origins.Text : Origins.Element, page.IsPlainText ? 0.6 : 0.4, split: false);
        // Written for search engines, often for the whole site.
        Add(ballot, page.Meta.First("keywords") is { } keywords ? [keywords] : [], Origins.Meta, 0.3);
        return ballot.Decide(tags => string.Join("; ", tags));
    }

    private static void Add(Ballot<IReadOnlyList<string>> ballot, IEnumerable<string> raw, string origin, double weight, bool split = true)
    {
        var tags = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in raw)
        {
            foreach (var part in split ? entry.Split([',', ';', '、', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [entry])
            {
                if (OneLine.Clean(part.TrimStart('#')) is { Length: > 1 and < MaxLength } tag && tags.Count < MaxTags && keys.Add(OneLine.Key(tag)))
                    tags.Add(tag);
            }
        }
        ballot.Add(tags, string.Join('|', keys.Order(StringComparer.Ordinal)), origin, weight);
    }
}
