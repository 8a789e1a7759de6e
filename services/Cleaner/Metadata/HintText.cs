using System.Text;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Writes what an element and its container are called: <c>span.author[itemprop=name] in div.byline</c>.</summary>
internal static class HintText
{
    private const int LongestValue = 80;
    private static readonly string[] Attributes = ["itemprop", "itemtype", "rel", "property", "data-testid"];

    /// <summary>The names of an element and of the one around it.</summary>
    public static string Of(PageTree tree, int index)
    {
        var text = new StringBuilder();
        Append(text, tree.Element(index));
        if (tree.Parent(index) is var parent && parent > 0)
            Append(text.Append(" in "), tree.Element(parent));
        return text.ToString();
    }

    private static void Append(StringBuilder text, PageElement element)
    {
        text.Append(element.LocalName);
        if (element.TryGetAttribute("id", out var id) && id.Length > 0)
            text.Append('#').Append(Cut(id));
        if (element.GetAttribute("class") is { Length: > 0 } names)
            text.Append('.').Append(Cut(names).Trim().Replace(' ', '.'));
        foreach (var name in Attributes)
        {
            if (element.TryGetAttribute(name, out var value) && value.Length > 0)
                text.Append('[').Append(name).Append('=').Append(Cut(value)).Append(']');
        }
    }

    private static string Cut(ReadOnlySpan<char> value) => PageText.Repair(value[..Math.Min(value.Length, LongestValue)].ToString());
}
