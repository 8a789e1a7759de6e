using System.Buffers;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Whether an element is shown, as far as its own attributes say.</summary>
internal static class Visibility
{
    private static readonly SearchValues<string> HidingProperties = SearchValues.Create(["display", "visibility"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the element is not shown, or is no text of the page.</summary>
    public static bool IsHidden(PageElement element, Tag tag, bool showHidden)
    {
        if (tag.Any(Tag.Skipped))
            return true;
        if (showHidden || tag.Any(Tag.Root))
            return false;
        foreach (ref readonly var attribute in element.Attributes)
        {
            if (HidesBy(attribute, element, tag))
                return !Disclosure.IsPanel(element);
        }
        return false;
    }

    private static bool HidesBy(in PageAttribute attribute, PageElement element, Tag tag) => attribute.Name.Span switch
    {
        "hidden" => attribute.Value.Span is not "until-found",
        "style" => HidesByStyle(attribute.Value.Span),
        "class" => element.Classes is { Hides: true },
        // Decorations only: whole pages are aria-hidden while a dialog is open.
        "aria-hidden" => attribute.Value.Span is "true" && !tag.Any(Tag.Block) && !HasElements(element),
        _ => false,
    };

    private static bool HasElements(PageElement element)
    {
        foreach (var node in element.Nodes)
        {
            if (node is PageElement)
                return true;
        }
        return false;
    }

    private static bool HidesByStyle(ReadOnlySpan<char> style) =>
        style.ContainsAny(HidingProperties) && (Says(style, "display", "none") || Says(style, "visibility", "hidden"));

    private static bool Says(ReadOnlySpan<char> style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style[(at + property.Length)..].TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
