using System.Text;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Writes where an element stands: <c>article.post > div#body.entry > p.byline</c>.</summary>
internal static class ElementPath
{
    private const int Elements = 6;
    private const int LongestName = 60;
    // Only so much of a list of names is looked at: every block below an element reads that element's names.
    private const int LongestList = 200;

    /// <summary>The path of the element and of the five around it, innermost last.</summary>
    public static string Of(PageTree tree, int element)
    {
        Span<int> chain = stackalloc int[Elements];
        var length = 0;
        for (var i = element; i > 0 && length < Elements; i = tree.Parent(i))
            chain[length++] = i;
        var path = new StringBuilder();
        for (var i = length - 1; i >= 0; i--)
        {
            if (path.Length > 0)
                path.Append(" > ");
            Append(path, tree, chain[i]);
        }
        return PageText.Repair(path.ToString());
    }

    private static void Append(StringBuilder path, PageTree tree, int index)
    {
        var element = tree.Element(index);
        path.Append(element.LocalName);
        if (element.GetAttribute("id") is { Length: > 0 } id)
            path.Append('#').Append(id.AsSpan(0, Math.Min(id.Length, LongestName)));
        if (element.GetAttribute("class") is not { Length: > 0 } names)
            return;
        var start = path.Length;
        var list = names.AsSpan(0, Math.Min(names.Length, LongestList));
        foreach (var range in list.Split(' '))
        {
            var name = list[range];
            if (name.Length > 0 && path.Length - start + name.Length < LongestName)
                path.Append('.').Append(name);
        }
    }
}
