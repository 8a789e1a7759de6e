using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Tells which fact an element states, by its name.</summary>
internal static class FactKind
{
    private const int TagListLevels = 5;
    // Every link below an element reads that element's names: only so much of them.
    private const int LongestName = 200;

    /// <summary>One of <see cref="FactKinds"/>; null where the element states none.</summary>
    public static string? Of(PageTree tree, int index)
    {
        var tag = tree.Tag(index);
        var element = tree.Element(index);
        if (element.LocalName is "h1")
            return FactKinds.Headline;
        if (tag.Any(Tag.Root | Tag.Skipped) || tag.Any(Tag.Article | Tag.Main))
            return null;
        if (tag.Any(Tag.Anchor) && OfLink(tree, index, element) is { } kind)
            return kind;
        if (tag.Any(Tag.Time))
            return FactKinds.Time;
        return OfHint(tree.Hint(index)) ?? (element.HasAttribute("itemprop") ? FactKinds.Microdata : null);
    }

    private static string? OfHint(Hint hint) =>
        hint.Any(Hint.AuthorBox | Hint.Comments | Hint.Related) ? null
        : hint.Any(Hint.Byline) ? FactKinds.Byline
        : hint.Any(Hint.Date) ? FactKinds.Time
        : hint.Any(Hint.Subtitle) ? FactKinds.Subtitle
        : hint.Any(Hint.Section) ? FactKinds.Section
        : hint.Any(Hint.Credit) && !hint.Any(Hint.Caption) ? FactKinds.Credit
        : null;

    private static string? OfLink(PageTree tree, int index, PageElement element)
    {
        var rel = element.GetAttribute("rel");
        if (rel is not null && rel.Contains("tag", StringComparison.OrdinalIgnoreCase))
            return InBreadcrumb(tree, index) ? FactKinds.Section : FactKinds.Tag;
        if (rel is not null && rel.Contains("author", StringComparison.OrdinalIgnoreCase))
            return FactKinds.Byline;
        if (InBreadcrumb(tree, index))
            return FactKinds.Section;
        return Around(tree, index).Any(Hint.Tags) ? FactKinds.Tag : null;
    }

    private static Hint Around(PageTree tree, int index)
    {
        var hint = Hint.None;
        for (var level = 0; level < TagListLevels && index > 0; level++, index = tree.Parent(index))
            hint |= tree.Hint(index);
        return hint;
    }

    private static bool InBreadcrumb(PageTree tree, int index)
    {
        for (var level = 0; level < TagListLevels && index > 0; level++, index = tree.Parent(index))
        {
            var element = tree.Element(index);
            if (Says(element.GetAttribute("class")) || Says(element.GetAttribute("id")) || Says(element.GetAttribute("itemtype")) || Says(element.GetAttribute("aria-label")))
                return true;
        }
        return false;
    }

    private static bool Says(string? name) =>
        name is not null && name.AsSpan(0, Math.Min(name.Length, LongestName)).Contains("breadcrumb", StringComparison.OrdinalIgnoreCase);
}
