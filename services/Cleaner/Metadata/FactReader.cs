using System.Text;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads the elements that tell something about the article: headlines, bylines, times, tags, breadcrumbs, microdata.</summary>
internal sealed class FactReader(PageTree tree, List<Block> blocks, Body body, UrlResolver urls, CleanerOptions options)
{
    // A label is short; a longer element of that name is a container, whose parts are looked at by themselves.
    private const int LongestLabel = 300;
    private const int LongestSubtitle = 1_000;
    private const int MostNodes = 120;
    private const int Day = 10;

    private readonly List<PageFact> facts = [];
    private readonly FactKind kinds = new(tree);
    private readonly TextRun run = new();
    private readonly StringBuilder names = new();
    private string? dataDate;
    private bool isOfTeasers;

    /// <summary>Reads the page.</summary>
    public IReadOnlyList<PageFact> Read()
    {
        for (var i = 0; i < tree.Count && facts.Count < options.FactLimit; i++)
        {
            if (tree.Marks(i).Any(AttributeMarks.Data))
                AddData(i);
            if (facts.Count == options.FactLimit)
                break;
            if (tree.Tag(i).Any(Tag.Skipped))
                AddScript(i);
            else if (MayState(i))
                Add(i);
        }
        return facts;
    }

    // What no kind of fact has needs no closer look.
    private bool MayState(int index)
    {
        var tag = tree.Tag(index);
        return tree.Hint(index) != Hint.None || tag.Any(Tag.Heading | Tag.Time) || tree.Marks(index).Any(AttributeMarks.ItemProp | AttributeMarks.DateTime | AttributeMarks.DateProperty)
            || (tag.Any(Tag.Anchor) && tree.Marks(index).Any(AttributeMarks.Any));
    }

    private void AddScript(int index)
    {
        if (tree.End(index) != index + 2 || !tree.IsText(index + 1) || tree.Element(index) is not { LocalName: "script" } script ||
            script.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) || ScriptDates.Find(tree.Data(index + 1)) is not { } date)
            return;
        AddScriptDate(date);
    }

    // What a framework hands its scripts in an attribute: <div id="app" data-page="{…}">.
    private void AddData(int index)
    {
        if (isOfTeasers)
            return;
        foreach (ref readonly var attribute in tree.Element(index).Attributes)
        {
            if (HintReader.IsData(attribute) && !tree.Element(index).LocalName.Equals("meta", StringComparison.Ordinal) && ScriptDates.Find(attribute.Value.Span) is { } date)
                AddDataDate(date);
        }
    }

    // Several elements with data of other days each are teasers.
    private void AddDataDate(string date)
    {
        if (dataDate is null)
            AddScriptDate(dataDate = date);
        else if (!date.AsSpan(0, Day).SequenceEqual(dataDate.AsSpan(0, Day)))
            isOfTeasers = facts.RemoveAll(fact => ReferenceEquals(fact.Value, dataDate)) > 0;
    }

    private void AddScriptDate(string date) => facts.Add(new PageFact { Kind = FactKinds.Time, Value = date, Hint = "script[datePublished]" });

    private void Add(int index)
    {
        if (kinds.Of(index) is not { } kind)
            return;
        var element = tree.Element(index);
        var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title");
        var text = VisibleText.Of(tree, index, MostNodes, run);
        if (text?.Length > (kind == FactKinds.Subtitle ? LongestSubtitle : LongestLabel))
            text = null;
        if (text is null && string.IsNullOrWhiteSpace(value))
            return;
        if (Repeats(kind, text, value))
        {
            KeepMark(index);
            return;
        }
        var href = element.GetAttribute("href") ?? LinkAround(index) ?? LinkInside(index);
        facts.Add(new PageFact
        {
            Kind = kind,
            Text = text,
            Value = string.IsNullOrWhiteSpace(value) ? null : PageText.Repair(value.Trim()),
            Url = href is null ? null : urls.Resolve(href),
            Hint = HintText.Of(tree, index, names),
            Block = BlockOf(index),
            InArticle = body.Around >= 0 && tree.Contains(body.Around, index),
        });
    }

    // A wrapper and what it wraps say the same: the outer one stands for both, unless the inner one adds a value.
    private bool Repeats(string kind, string? text, string? value)
    {
        if (facts.Count == 0)
            return false;
        var last = facts[^1];
        if (last.Kind != kind || last.Text != text)
            return false;
        return string.IsNullOrWhiteSpace(value) || last.Value == value.Trim();
    }

    // What the inner one is marked as holds for both.
    private void KeepMark(int index)
    {
        var (last, element) = (facts[^1], tree.Element(index));
        if (last.Kind != FactKinds.Byline || last.Hint?.Contains("=author", StringComparison.Ordinal) == true || !(element.GetAttribute("itemprop") is "author" || element.GetAttribute("rel") is "author"))
            return;
        facts[^1] = last with { Hint = $"{HintText.Of(tree, index, names)} in {last.Hint}", Url = last.Url ?? (element.GetAttribute("href") is { } href ? urls.Resolve(href) : null) };
    }

    private string? LinkAround(int index)
    {
        var anchor = tree.Ancestor(index, Tag.Anchor | Tag.Block);
        return anchor >= 0 && tree.Tag(anchor).Any(Tag.Anchor) ? tree.Element(anchor).GetAttribute("href") : null;
    }

    private string? LinkInside(int index)
    {
        for (var i = index + 1; i < Math.Min(tree.End(index), index + MostNodes); i++)
        {
            if (tree.Tag(i).Any(Tag.Anchor))
                return tree.Element(i).GetAttribute("href");
        }
        return null;
    }

    private bool IsInHead(int index)
    {
        // What a browser allows in the head stands directly in it.
        var parent = tree.Parent(index);
        return parent >= 0 && tree.Element(parent).LocalName is "head";
    }

    private int? BlockOf(int index)
    {
        if (blocks.Count == 0 || IsInHead(index))
            return null;
        // The first block from here on is it, unless the element stands amid the text of the one before.
        var first = blocks.FirstFrom(index);
        if (first > 0 && tree.Contains(blocks[first - 1].Element, index) && !(first < blocks.Count && tree.Contains(index, blocks[first].Node)))
            return first - 1;
        return Math.Min(first, blocks.Count - 1);
    }
}
