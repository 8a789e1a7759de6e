using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Whether an element is shown, as far as its own attributes say.</summary>
internal static class Visibility
{
    /// <summary>True where the element is not shown, or is no text of the page.</summary>
    public static bool IsHidden(PageElement element, Tag tag, bool showHidden)
    {
        if (tag.Any(Tag.Skipped))
            return true;
        if (showHidden || element.Attributes.Length == 0 || tag.Any(Tag.Root))
            return false;
        if (element.HasAttribute("hidden") && element.GetAttribute("hidden") is not "until-found")
            return true;
        if (element.GetAttribute("style") is { Length: > 0 } style && HidesByStyle(style))
            return true;
        if (element.GetAttribute("class") is { Length: > 0 } names && HidesByClass(names))
            return true;
        // Decorations only: whole pages are aria-hidden while a dialog is open.
        return element.GetAttribute("aria-hidden") is "true" && !tag.Any(Tag.Block) && !HasElements(element);
    }

    private static bool HasElements(PageElement element)
    {
        foreach (var node in element.Nodes)
        {
            if (node is PageElement)
                return true;
        }
        return false;
    }

    // "hidden" as frameworks use it, unless another name shows it on wider screens ("hidden md:block", "d-none d-lg-flex").
    private static bool HidesByClass(string names)
    {
        var hides = false;
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan(range);
            if (name is "hidden" or "hide" or "d-none" or "is-hidden" or "u-hidden" or "invisible")
                hides = true;
            else if (hides && (name.Contains(':') || name.StartsWith("d-") || name.Contains("show", StringComparison.Ordinal)))
                return false;
        }
        return hides;
    }

    private static bool HidesByStyle(string style) => Says(style, "display", "none") || Says(style, "visibility", "hidden");

    private static bool Says(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return false;
        var rest = style.AsSpan(at + property.Length).TrimStart();
        return rest is [':', ..] && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }
}
