using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Decides the article's tags, apart from navigation, sections, the site's name and the headline.</summary>
internal static class TagField
{
    private const int ManyTags = 3;
    // So many letters in a row are the same for no other reason.
    private const int Telling = 40;
    // More in a row are the cloud of a whole site.
    private const int MostLinks = 12;

    /// <summary>The tags, or null.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, TagCleaner cleaner)
    {
        var ballot = new Ballot<IReadOnlyList<string>>();
        Add(ballot, cleaner.OfMetadata([.. page.Article?.Texts("keywords") ?? []]), Origins.JsonLd, 0.65);
        // An element for each tag is written for this article alone; one with a list may be the site's.
        var single = page.Meta.Every("article:tag");
        Add(ballot, cleaner.OfMetadata(single), Origins.OpenGraph, single.Count >= ManyTags ? 0.7 : 0.6);
        var named = cleaner.OfMetadata(page.Meta.First("parsely-tags", "sailthru.tags", "news_keywords", "cxenseparse:recs:tags") is { } list ? [list] : []);
        Add(ballot, CountedWords.Are(named) ? [] : named, Origins.Meta, 0.55);
        Add(ballot, cleaner.Shown(page.Facts(FactKinds.Tag).Where(fact => fact.InArticle && !IsCategory(fact) && !IsButton(fact)).Select(fact => fact.Text ?? "")), Origins.Element, 0.6);
        Add(ballot, cleaner.Shown(page.Blocks(BlockRoles.Tags).Where(block => !IsLabel(block)).SelectMany(Entries)), page.IsPlainText ? Origins.Text : Origins.Element, page.IsPlainText ? 0.6 : 0.4);
        Add(ballot, ballot.Candidates.Count > 0 ? [] : cleaner.Shown(TagLinks.Near(page)), Origins.Element, 0.4);
        // Written for search engines, often for the whole site.
        var keywords = cleaner.OfMetadata(page.Meta.First("keywords") is { } line && !IsDescription(page, line) ? [line] : []);
        var isOnly = ballot.Candidates.Count == 0;
        Add(ballot, isOnly && (CountedWords.Are(keywords) || CountedWords.AreTooMany(keywords) || SiteKeywords.Are(page, keywords)) ? [] : keywords, Origins.Meta, 0.3);
        var choice = ballot.Decide(tags => string.Join("; ", tags));
        // What other fields have goes out of the list that was chosen: a poorer list is no better for it.
        if (choice is null)
            return null;
        var tags = cleaner.WithoutOthers(choice.Value);
        if (choice.Provenance.Origin == Origins.Meta)
            tags = [.. tags.Where(tag => !SiteKeywords.IsEmpty(tag))];
        return tags.Count > 0 ? choice.As(tags) : null;
    }

    // Some systems write the description in both places; a list in both is a list.
    private static bool IsDescription(PageEvidence page, string line) =>
        line.Length >= Telling && line.AsSpan(0, Telling).CountAny(',', ';') <= 2 && page.Meta.First("description", "og:description")?.Contains(line[..Telling], StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether a link that is marked as a tag is marked as a category, too: that is a section (WordPress).</summary>
    internal static bool IsCategory(PageFact fact) => fact.Hint?.Contains("[rel=category", StringComparison.Ordinal) == true;

    // "Get alerts on these topics", which opens a box on the page itself; "More news".
    private static bool IsButton(PageFact fact) => SiteKeywords.IsMore(fact.Text) || fact.Url is { } url && (url.EndsWith('#') || url.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));

    // A heading over a list says what the list is, whatever its words.
    private static bool IsLabel(PageBlock block) => block.Kind == BlockKinds.Heading && block.Links.Count == 0 && !LabelLine.IsLabelled(block.Text);

    // Between links there may be no sign to part their texts by.
    private static IEnumerable<string> Entries(PageBlock block)
    {
        var entries = LabelLine.Split(block.Text).ToList();
        if (block.Links.Count <= entries.Count || block.Links.Count > MostLinks)
            return entries;
        var linked = 0;
        foreach (var link in block.Links)
            linked += link.Text.Length;
        return linked * 2 > block.Text.Length ? block.Links.Select(link => link.Text) : entries;
    }

    private static void Add(Ballot<IReadOnlyList<string>> ballot, IReadOnlyList<string> tags, string origin, double weight)
    {
        if (tags.Count > 0)
            ballot.Add(tags, string.Join('|', tags.Select(OneLine.Key).Order(StringComparer.Ordinal)), origin, weight);
    }
}
