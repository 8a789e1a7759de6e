using System.Buffers;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Tells which fact an element states, by its name.</summary>
internal sealed class FactKind(PageTree tree)
{
    private const int TagListLevels = 5;
    // Every link below an element reads that element's names: only so much of them.
    private const int LongestName = 200;

    private static readonly SearchValues<string> Breadcrumb = SearchValues.Create(["breadcrumb", "crumbtrail", "crumb-trail", "crumb_trail"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> RelTag = SearchValues.Create(["tag"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> RelAuthor = SearchValues.Create(["author"], StringComparison.OrdinalIgnoreCase);

    // Which elements are called breadcrumbs: every link asks the five around it.
    private readonly Known[] breadcrumbs = tree.Lend<Known>();

    private enum Known : byte
    {
        Not,
        No,
        Yes,
    }

    /// <summary>One of <see cref="FactKinds"/>; null where the element states none.</summary>
    public string? Of(int index)
    {
        var tag = tree.Tag(index);
        var element = tree.Element(index);
        if (tag.Any(Tag.Heading) && element.LocalName is "h1")
            return FactKinds.Headline;
        if (tag.Any(Tag.Root | Tag.Skipped) || tag.Any(Tag.Article | Tag.Main))
            return null;
        if (tag.Any(Tag.Anchor) && OfLink(index, element) is { } kind)
            return kind;
        // <relative-time datetime="…"> is an element of the page's own.
        if (tag.Any(Tag.Time) || tree.Marks(index).Any(AttributeMarks.DateProperty) || (tree.Marks(index).Any(AttributeMarks.DateTime) && element.LocalName.Contains('-')))
            return FactKinds.Time;
        return OfHint(tree.Hint(index)) ?? (tree.Marks(index).Any(AttributeMarks.ItemProp) ? FactKinds.Microdata : null);
    }

    private static string? OfHint(Hint hint) =>
        hint.Any(Hint.AuthorBox | Hint.Comments | Hint.Related) ? null
        : hint.Any(Hint.Byline) ? FactKinds.Byline
        : hint.Any(Hint.Date) ? FactKinds.Time
        : hint.Any(Hint.Subtitle) ? FactKinds.Subtitle
        : hint.Any(Hint.Section) ? FactKinds.Section
        : hint.Any(Hint.Credit) && !hint.Any(Hint.Caption) ? FactKinds.Credit
        : null;

    private string? OfLink(int index, PageElement element)
    {
        var isNamed = element.TryGetAttribute("rel", out var rel);
        if (isNamed && rel.ContainsAny(RelTag))
            return InBreadcrumb(index) ? FactKinds.Section : Around(index).Any(Hint.SiteTopics) ? null : FactKinds.Tag;
        if (isNamed && rel.ContainsAny(RelAuthor))
            return FactKinds.Byline;
        if (InBreadcrumb(index))
            return FactKinds.Section;
        var around = Around(index);
        return around.Any(Hint.Tags) && !around.Any(Hint.SiteTopics) ? FactKinds.Tag : null;
    }

    private Hint Around(int index)
    {
        var hint = Hint.None;
        for (var level = 0; level < TagListLevels && index > 0; level++, index = tree.Parent(index))
            hint |= tree.Hint(index);
        return hint;
    }

    private bool InBreadcrumb(int index)
    {
        for (var level = 0; level < TagListLevels && index > 0; level++, index = tree.Parent(index))
        {
            ref var known = ref breadcrumbs[index];
            if (known == Known.Not)
                known = IsBreadcrumb(tree.Element(index)) ? Known.Yes : Known.No;
            if (known == Known.Yes)
                return true;
        }
        return false;
    }

    private static bool IsBreadcrumb(PageElement element)
    {
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (attribute.Name.Span is "class" or "id" or "itemtype" or "aria-label"
                && attribute.Value.Span[..Math.Min(attribute.Value.Length, LongestName)].ContainsAny(Breadcrumb))
            {
                return true;
            }
        }
        return false;
    }
}
