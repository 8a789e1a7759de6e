using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// Panels of accordions and tabs, closed until a reader opens them: what stands in them is as much of the page as the one that is open.
/// Such a panel is a region or a tab panel with the name of its control (W3C, ARIA Authoring Practices, patterns Accordion and Tabs).
/// </summary>
internal static class Disclosure
{
    /// <summary>Whether an element is such a panel.</summary>
    public static bool IsPanel(PageElement element) =>
        element.TryGetAttribute("role", out var role) && role is "region" or "tabpanel"
        && element.TryGetAttribute("aria-labelledby", out var control) && !control.IsWhiteSpace();
}
