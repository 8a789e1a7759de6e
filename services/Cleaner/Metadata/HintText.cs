using System.Text;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Writes what an element and its container are called: <c>span.author[itemprop=name] in div.byline</c>.</summary>
internal static class HintText
{
    private const int LongestValue = 80;
    private static readonly string[] Attributes = ["itemprop", "itemtype", "rel", "property", "data-testid"];

    /// <summary>The names of an element and of the one around it, gathered in a builder that is used again and again.</summary>
    public static string Of(PageTree tree, int index, StringBuilder text)
    {
        text.Clear();
        Append(text, tree.Element(index));
        if (tree.Parent(index) is var parent && parent > 0)
            Append(text.Append(" in "), tree.Element(parent));
        return text.ToString();
    }

    private static void Append(StringBuilder text, PageElement element)
    {
        text.Append(element.LocalName);
        if (element.TryGetAttribute("id", out var id) && id.Length > 0)
            Append(text.Append('#'), id);
        if (element.TryGetAttribute("class", out var names) && names.Length > 0)
        {
            var start = text.Append('.').Length;
            Append(text, names, trim: true);
            text.Replace(' ', '.', start, text.Length - start);
        }
        foreach (var name in Attributes)
        {
            if (element.TryGetAttribute(name, out var value) && value.Length > 0)
                Append(text.Append('[').Append(name).Append('='), value).Append(']');
        }
    }

    private static StringBuilder Append(StringBuilder text, ReadOnlySpan<char> value, bool trim = false)
    {
        value = value[..Math.Min(value.Length, LongestValue)];
        if (!Ascii.IsValid(value) || value.Contains('\0'))
            value = PageText.Repair(value.ToString());
        return text.Append(trim ? value.Trim() : value);
    }
}
