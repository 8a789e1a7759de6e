using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>The dates a page offers, apart by what they are.</summary>
internal sealed class DateEvidence
{
    // The vote compares each with each; a page with more dates is an archive, and its first ones are as good.
    private const int MaxCandidates = 500;

    private const double OfList = 0.2;

    private readonly PageEvidence _page;
    private readonly KnownTexts _texts;
    private readonly WholeLabels _whole;

    internal DateEvidence(PageEvidence page)
    {
        _page = page;
        _texts = new KnownTexts(page);
        _whole = new WholeLabels(page, _texts);
        FromJsonLd();
        FromMeta();
        FromFacts();
        FromBlocks();
        FromText();
    }

    internal List<DateCandidate> Published { get; } = [];

    internal List<DateCandidate> Modified { get; } = [];

    /// <summary>The numeric dates whose order is open.</summary>
    internal OpenOrders Open { get; } = new();

    /// <summary>All dates of one string; the first reading of each.</summary>
    internal List<FoundDate> Read(string text)
    {
        if (IsoDate.Read(text) is { } iso)
            return [new FoundDate(iso, null, DateLabel.None, 0, text.Length)];
        return WrittenDates.Find(text, _page.Language, _page.DateOrder);
    }

    private void FromJsonLd()
    {
        if (_page.Article is { } article)
        {
            Machine(Published, article.Text("datePublished"), Origins.JsonLd, 0.85);
            Machine(Published, article.Text("dateCreated"), Origins.JsonLd, article.Text("datePublished") is null ? 0.6 : 0.2);
            Machine(Modified, article.Text("dateModified"), Origins.JsonLd, 0.85);
        }
        foreach (var node in _page.Graph.Nodes.Where(node => node.Is("WebPage") || node.Is("VideoObject") && _page.Article is null).Take(2))
        {
            Machine(Published, node.Text("datePublished") ?? node.Text("uploadDate"), Origins.JsonLd, 0.5);
            Machine(Modified, node.Text("dateModified"), Origins.JsonLd, 0.5);
        }
    }

    private void FromMeta()
    {
        foreach (var (name, content) in _page.Meta.All)
        {
            if (!WrittenDates.HasDigit(content))
                continue;
            var (label, weight) = MetaDateNames.Classify(name);
            if (label is DateLabel.Published or DateLabel.Modified)
                Machine(label == DateLabel.Published ? Published : Modified, content, name.StartsWith("og:", StringComparison.Ordinal) || name.StartsWith("article:", StringComparison.Ordinal) ? Origins.OpenGraph : Origins.Meta, weight);
        }
    }

    private void FromFacts()
    {
        var lists = new DateLists(_page);
        foreach (var fact in _page.Facts(FactKinds.Time))
        {
            var (label, weight) = FactDates.Weigh(fact, _page);
            weight -= lists.Has(fact) ? OfList : 0;
            if (weight > 0)
                FromFact(fact, label, weight);
        }
        foreach (var fact in _page.Facts(FactKinds.Microdata))
        {
            if (fact.Hint is not { } hint || (fact.Value ?? fact.Text) is not { } date || !WrittenDates.HasDigit(date))
                continue;
            if (hint.Contains("datePublished", StringComparison.OrdinalIgnoreCase))
                Machine(Published, date, Origins.Microdata, fact.InArticle ? 0.6 : 0.35);
            else if (hint.Contains("dateModified", StringComparison.OrdinalIgnoreCase))
                Machine(Modified, date, Origins.Microdata, fact.InArticle ? 0.6 : 0.35);
        }
        foreach (var fact in _page.Facts(FactKinds.Byline).Where(fact => fact.Text is { Length: < 200 } && !(fact.Block > _page.FirstKept + 3) && (fact.InArticle || fact.Block is { } at && _page.IsAboveText(at))))
            Written(fact.Text!, _whole.Label(fact), Origins.Byline, 0.42);
    }

    private void FromFact(PageFact fact, DateLabel label, double weight)
    {
        var fromText = fact.Text is null ? [] : _texts.Dates(fact.Text);
        // What the page shows around a date says more than a name.
        if (_whole.Label(fact) is var whole and not DateLabel.None)
            label = whole;
        else if (label == DateLabel.None && fromText is [{ Label: not DateLabel.None }, ..])
            label = fromText[0].Label;
        if (fact.Value is { } value && IsoDate.Read(value) is { } machine)
        {
            Add(label, machine, Origins.Time, weight);
            return;
        }
        if (fromText.Count == 0 && fact.Value is { } written)
            fromText = _texts.Dates(written);
        foreach (var found in fromText)
            Add(found, label, Origins.Time, weight * 0.9);
    }

    private void FromBlocks()
    {
        for (var i = 0; i < _page.Page.Blocks.Count; i++)
        {
            var block = _page.Page.Blocks[i];
            var isDateLine = block.Role == BlockRoles.Date;
            // Most blocks have no number in them.
            if (!isDateLine && block.Text.Length > NearText.MaxLength || !WrittenDates.HasDigit(block.Text))
                continue;
            if (isDateLine)
                Written(block.Text, BlockLabels.OfDateLine(_page, i), _page.IsPlainText ? Origins.Text : Origins.Element, NearText.OfDateLine(block, _page, i));
            else if (NearText.Weight(block, _page, i) is var weight and > 0)
                Written(block.Text, BlockLabels.OfDateAlone(_page, i), Origins.Text, weight);
            else if (block.Role is not (BlockRoles.Related or BlockRoles.Listing or BlockRoles.Comments or BlockRoles.Advertisement))
                Labelled(block.Text, i);
        }
        // "Headline | Site | 28.04.2023"
        if (_page.Page.Metadata.DocumentTitle is { } title)
            Written(title, DateLabel.None, Origins.DocumentTitle, 0.3);
    }

    // Where nothing else dates the article: "3 May 2024 | Headline", "OSLO, 3 May 2024 – The bridge …".
    private void FromText()
    {
        foreach (var block in _page.Blocks(BlockRoles.Title).Take(1))
            Opening(block.Text, 0.34);
        for (var i = _page.FirstKept; i < _page.Page.Blocks.Count; i++)
        {
            var block = _page.Page.Blocks[i];
            if (block.Kept)
                Opening(block.Text, 0.34);
            // A heading may stand before the first paragraph.
            if (block.Kept && block.Kind != BlockKinds.Heading)
                break;
        }
    }

    private void Opening(string text, double weight)
    {
        var head = text.Length > OpeningDate.Reach ? text[..OpeningDate.Reach] : text;
        if (!WrittenDates.HasDigit(head))
            return;
        foreach (var found in WrittenDates.Find(head, _page.Language, _page.DateOrder).Where(found => OpeningDate.Is(head, found)))
            Add(found, DateLabel.None, Origins.Text, weight);
    }

    private void Machine(List<DateCandidate> to, string? text, string origin, double weight)
    {
        if (text is null || Read(text) is not [var first, ..])
            return;
        Add(to, new DateCandidate(first.Date, origin, first.Other is null ? weight : weight * 0.7));
        AddOther(to, first, origin, weight);
    }

    private void Written(string text, DateLabel label, string origin, double weight)
    {
        foreach (var found in _texts.Dates(text))
            Add(found, label, origin, weight);
    }

    // "Published: 3 May 2024" counts wherever it stands, and so does "3 May 2024" below "Published".
    private void Labelled(string text, int block)
    {
        if (WrittenDates.Find(text, _page.Language, _page.DateOrder) is not [var found, ..] ||
            text.Length > NearText.MaxLabelled && found.Start > NearText.MaxLabelled / 2)
            return;
        var label = found.Label == DateLabel.None ? BlockLabels.OfDateAlone(_page, block) : found.Label;
        if (label is DateLabel.Published or DateLabel.Modified)
            Add(found, label, Origins.Text, 0.32);
    }

    private void Add(FoundDate found, DateLabel label, string origin, double weight)
    {
        label = found.Label == DateLabel.None ? label : found.Label;
        Add(label, found.Date, origin, found.Other is null ? weight : weight * 0.8);
        if (label != DateLabel.Other)
            AddOther(label == DateLabel.Modified ? Modified : Published, found, origin, weight);
    }

    private void AddOther(List<DateCandidate> to, FoundDate found, string origin, double weight)
    {
        if (found.Other is not { } other || to.Count == 0 || to[^1].Date != found.Date)
            return;
        Open.Add(to, to.Count - 1);
        Add(to, new DateCandidate(other, origin, weight * 0.3));
    }

    private void Add(DateLabel label, PageDate date, string origin, double weight)
    {
        if (label == DateLabel.Modified)
            Add(Modified, new DateCandidate(date, origin, weight));
        else if (label != DateLabel.Other)
            Add(Published, new DateCandidate(date, origin, label == DateLabel.Published ? Math.Min(weight + 0.1, 0.9) : weight));
    }

    private static void Add(List<DateCandidate> to, DateCandidate candidate)
    {
        if (to.Count < MaxCandidates)
            to.Add(candidate);
    }
}
