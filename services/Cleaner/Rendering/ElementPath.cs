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

    // What the elements are called, and of each element which of these it is, from 1; 0 where nobody has asked.
    private readonly List<string> steps = [];
    private readonly int[] stepOf = tree.Lend<int>();
    private readonly StringBuilder text = new();
    // Steps, and what stands between them; filled from the end.
    private readonly string[] pieces = new string[(Elements * 2) - 1];
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
        var at = pieces.Length;
        for (var i = element; i > 0 && at > 0; i = tree.Parent(i))
        {
            if (at < pieces.Length)
                pieces[--at] = " > ";
            pieces[--at] = Step(i);
        }
        return string.Concat(pieces.AsSpan(at));
    }

    private string Step(int index)
    {
        ref var step = ref stepOf[index];
        if (step == 0)
        {
            steps.Add(Describe(tree.Element(index)));
            step = steps.Count;
        }
        return steps[step - 1];
    }

    private string Describe(PageElement element)
    {
        if (element.Attributes.Length == 0)
            return element.LocalName;
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
