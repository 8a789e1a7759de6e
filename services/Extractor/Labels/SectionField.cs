using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Decides the sections the article stands in, widest first.</summary>
internal static class SectionField
{
    private const int MostSteps = 7;

    /// <summary>The sections, or null.</summary>
    internal static Choice<IReadOnlyList<string>>? Decide(PageEvidence page, SectionCleaner cleaner)
    {
        var trail = cleaner.Trail(Breadcrumbs(page));
        var shown = page.Facts(FactKinds.Section).Where(fact => IsAbove(page, fact)).ToList();
        var links = shown.Count == 0 ? [] : cleaner.Trail(shown.Where(IsLink).Select(fact => (fact.Text ?? "", fact.Url)));
        var inside = shown.Count == 0 ? [] : cleaner.Trail(shown.Where(fact => fact.InArticle).SelectMany(fact => (IsLink(fact) ? [fact.Text ?? ""] : SectionCleaner.HasDate(fact.Text ?? "") ? [] : Lines(page, fact)).Select(part => (part, IsLink(fact) ? fact.Url : null))));
        var categories = cleaner.Shown(page.Facts(FactKinds.Tag).Where(fact => fact.InArticle && TagField.IsCategory(fact)).Select(fact => fact.Text ?? ""));
        var ballot = new Ballot<IReadOnlyList<string>>();
        // A trail of links that names what another origin gives alone says the same, with what is around it.
        void Add(IReadOnlyList<string> sections, string origin, double weight)
        {
            if (sections.Count == 0)
                return;
            if (Within(sections, trail))
                sections = trail;
            else if (trail.Count == 0 && links.Count <= MostSteps && Within(sections, links))
                sections = links;
            ballot.Add(sections, string.Join('|', sections.Select(OneLine.Key)), origin, weight);
        }

        Add(cleaner.OfMetadata([.. page.Article?.Texts("articleSection") ?? []]), Origins.JsonLd, 0.6);
        Add(cleaner.OfMetadata(page.Meta.Every("article:section")), Origins.OpenGraph, 0.55);
        Add(cleaner.OfMetadata([.. Metas(page)]), Origins.Meta, 0.4);
        Add(cleaner.OfMetadata(SectionMicrodata.Of(page)), Origins.Microdata, 0.5);
        Add(cleaner.Labelled(FiledUnder.Of(page)), Origins.Element, 0.35);
        Add(trail, Origins.JsonLd, 0.5);
        // More in a row are the menu of the whole site.
        Add(inside.Count > MostSteps ? [] : inside, Origins.Element, 0.35);
        Add(links.Count > MostSteps ? [] : links, Origins.Element, 0.3);
        Add(categories, Origins.Element, 0.35);
        Add(cleaner.Trail(SectionHeading.Above(page)), Origins.Element, 0.3);
        for (var (i, left) = (0, page.Blocks(BlockRoles.Section).Count); left > 0 && i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            left -= block.Role == BlockRoles.Section ? 1 : 0;
            if (block.Role == BlockRoles.Section && (page.IsPlainText || page.IsAboveText(i) && !SectionCleaner.HasDate(block.Text)))
                Add(cleaner.Shown(LabelLine.Split(block.Text)), page.IsPlainText ? Origins.Text : Origins.Element, SectionWeight(page, block));
        }
        Add(cleaner.Shown(SectionTrail.Above(page, cleaner)), Origins.Element, 0.35);
        if (ballot.Candidates.Count == 0)
            Add(cleaner.Trail(SectionMenu.Of(page)), Origins.Element, 0.2);
        return ballot.Decide(sections => string.Join("; ", sections));
    }

    // The lines of an element that is called a section and holds several, else the parts of its text.
    private static IEnumerable<string> Lines(PageEvidence page, PageFact fact)
    {
        var text = fact.Text ?? "";
        var (from, length) = (fact.Block ?? 0, 0);
        var lines = new List<string>();
        for (var i = from; i < page.Page.Blocks.Count && lines.Count < MostSteps && length < text.Length && text.AsSpan(length).StartsWith(page.Page.Blocks[i].Text); i++)
        {
            lines.Add(page.Page.Blocks[i].Text);
            length += page.Page.Blocks[i].Text.Length + 1;
        }
        return lines.Count > 1 && length == text.Length + 1 ? lines : SectionCleaner.Parts(text);
    }

    private static bool Within(IReadOnlyList<string> sections, IReadOnlyList<string> trail) =>
        sections.Count < trail.Count && sections.All(section => trail.Any(step => OneLine.Key(step) == OneLine.Key(section)));

    // "in China, World" beside the byline says more than a trail of links above the headline.
    private static double SectionWeight(PageEvidence page, PageBlock block) => !page.IsPlainText ? 0.3 : LabelLine.IsLabelled(block.Text) ? 0.6 : 0.4;

    private static bool IsAbove(PageEvidence page, PageFact fact) => fact.Block is { } block && block <= page.FirstKept + 2;

    // The steps of a trail are links; the article's own element need not hold them.
    private static bool IsLink(PageFact fact) => fact.Hint is { } hint && (hint == "a" || hint.StartsWith("a.", StringComparison.Ordinal) || hint.StartsWith("a ", StringComparison.Ordinal) || hint.StartsWith("a[", StringComparison.Ordinal) || hint.StartsWith("a#", StringComparison.Ordinal));

    private static IEnumerable<string> Metas(PageEvidence page) =>
        page.Meta.First("parsely-section", "sailthru.section", "section", "dc.section", "cxenseparse:recs:category", "news_section", "article:section:list") is { } section ? [section] : [];

    private static IEnumerable<(string Name, string? Url)> Breadcrumbs(PageEvidence page)
    {
        foreach (var list in page.Graph.Nodes.Where(node => node.Is("BreadcrumbList")).Take(1))
        {
            foreach (var item in list.Nodes("itemListElement").OrderBy(item => int.TryParse(item.Text("position"), out var position) ? position : 0))
                yield return (item.Text("name") ?? item.Text("item") ?? "", page.Absolute(item.Address("item")));
        }
    }
}
