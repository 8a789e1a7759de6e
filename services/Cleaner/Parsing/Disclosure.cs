using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// Panels of accordions and tabs, closed until a reader opens them: what stands in them is as much of the page as the one that is open.
/// Such a panel is a region or a tab panel with the name of its control (W3C, ARIA Authoring Practices, patterns Accordion and Tabs).
/// </summary>
internal static class Disclosure
{
    // A name of its own stands first in a banner or a dialog.
    private const int MostNodes = 60;

    /// <summary>Whether an element is such a panel.</summary>
    public static bool IsPanel(PageElement element) =>
        element.TryGetAttribute("role", out var role) && role is "region" or "tabpanel"
        && element.TryGetAttribute("aria-labelledby", out var control) && !control.IsWhiteSpace() && !Holds(element, control.Trim());

    // What is named by a heading of its own is no panel: the banner on cookies, the search. The control stands outside.
    private static bool Holds(PageElement element, ReadOnlySpan<char> id)
    {
        var open = new Stack<PageElement>([element]);
        for (var seen = 0; seen < MostNodes && open.TryPop(out var next); seen++)
        {
            if (next.TryGetAttribute("id", out var own) && own.SequenceEqual(id) && next != element)
                return true;
            for (var i = Math.Min(next.Length, MostNodes) - 1; i >= 0; i--)
            {
                if (next.Nodes[i] is PageElement child)
                    open.Push(child);
            }
        }
        return false;
    }
}
