using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Text;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>Copies a page out of AngleSharp's own nodes.</summary>
internal sealed class PageImporter
{
    private readonly ElementNames names = new();

    private PageImporter()
    {
    }

    /// <summary>The copy of a document.</summary>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public static PageDocument Import(IHtmlDocument document, Deadline deadline)
    {
        var page = new PageDocument(new TextSource(""), guard: null);
        if (document.DocumentElement is { } root)
            new PageImporter().Import(root, page, deadline);
        return page;
    }

    private void Import(IElement root, PageDocument page, Deadline deadline)
    {
        var stack = new Stack<(INodeList Nodes, int Next, PageContainer Parent)>();
        Add(root, page, stack);
        while (stack.TryPop(out var frame))
        {
            deadline.Check();
            if (frame.Next == frame.Nodes.Length)
                continue;
            stack.Push(frame with { Next = frame.Next + 1 });
            switch (frame.Nodes[frame.Next])
            {
                case IElement element:
                    Add(element, frame.Parent, stack);
                    break;
                case IText text:
                    frame.Parent.Add(new PageCharacters(text.Data.AsMemory()));
                    break;
                default:
                    frame.Parent.Add(new PageComment());
                    break;
            }
        }
    }

    private void Add(IElement element, PageContainer parent, Stack<(INodeList Nodes, int Next, PageContainer Parent)> stack)
    {
        var name = element.NamespaceUri == NamespaceNames.SvgUri ? names.OfSvg(element.LocalName)
            : element.NamespaceUri == NamespaceNames.MathMlUri ? names.OfMath(element.LocalName)
            : names.OfHtml(element.LocalName);
        var copy = new PageElement(parent.Owner, name);
        foreach (var attribute in element.Attributes)
            copy.Append(new(attribute.Name.AsMemory(), attribute.Value.AsMemory()));
        parent.Add(copy);
        stack.Push((element.ChildNodes, 0, copy));
    }
}
