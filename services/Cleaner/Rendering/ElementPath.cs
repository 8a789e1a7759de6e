using System.Text;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Writes where the elements of a page stand: <c>article.post > div#body.entry > p.byline</c>. What was written once is kept.</summary>
internal sealed class ElementPath(PageTree tree)
{
    private const int Elements = 6;
    private const int LongestName = 60;
    // Only so much of a list of names is looked at.
    private const int LongestList = 200;

    private readonly string?[] steps = new string?[tree.Count];
    private readonly StringBuilder text = new();
    private int lastParent = -1;
    private string lastStep = "";
    private string lastPath = "";

    /// <summary>The path of the element and of the five around it, innermost last.</summary>
    public string Of(int element)
    {
        // Paragraphs side by side are called alike.
        var step = element > 0 ? Step(element) : "";
        var parent = element > 0 ? tree.Parent(element) : -1;
        if (parent != lastParent || step != lastStep)
            (lastParent, lastStep, lastPath) = (parent, step, Write(element));
        return lastPath;
    }

    private string Write(int element)
    {
        Span<int> chain = stackalloc int[Elements];
        var length = 0;
        for (var i = element; i > 0 && length < Elements; i = tree.Parent(i))
        {
            chain[length++] = i;
            Step(i);
        }
        text.Clear();
        for (var i = length - 1; i >= 0; i--)
            text.Append(text.Length > 0 ? " > " : "").Append(steps[chain[i]]);
        return text.ToString();
    }

    private string Step(int index) => steps[index] ??= Describe(tree.Element(index));

    private string Describe(PageElement element)
    {
        text.Clear().Append(element.LocalName);
        if (element.TryGetAttribute("id", out var id) && id.Length > 0)
            text.Append('#').Append(id[..Math.Min(id.Length, LongestName)]);
        if (!element.TryGetAttribute("class", out var list) || list.Length == 0)
            return text.Length == element.LocalName.Length ? element.LocalName : PageText.Repair(text.ToString());
        var start = text.Length;
        list = list[..Math.Min(list.Length, LongestList)];
        foreach (var range in list.Split(' '))
        {
            var name = list[range];
            if (name.Length > 0 && text.Length - start + name.Length < LongestName)
                text.Append('.').Append(name);
        }
        return PageText.Repair(text.ToString());
    }
}
