using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Flattens a parsed page, with a stack of its own.</summary>
internal static class PageTreeBuilder
{
    /// <summary>Flattens a document.</summary>
    /// <param name="document">The parsed page.</param>
    /// <param name="options">The limits.</param>
    /// <param name="deadline">The time left.</param>
    /// <param name="showHidden">Whether what attributes and <c>noscript</c> hide counts as shown: scripts reveal it in some pages.</param>
    /// <exception cref="PageRefusedException">The tree is deeper than the limit, or the time is over.</exception>
    public static PageTree Build(PageDocument document, CleanerOptions options, Deadline deadline, bool showHidden)
    {
        var tree = new PageTree(document.NodesAdded);
        var root = document.DocumentElement;
        if (root is null)
            return tree;
        var boxes = new List<int>();
        var open = new Stack<(PageElement Element, int Next, int Index)>();
        var (parent, next, index) = (root, 0, Add(root, around: -1));
        while (true)
        {
            if (next == parent.Length)
            {
                tree.Close(index);
                if (!open.TryPop(out var outer))
                {
                    LinkBoxes.Settle(tree, boxes);
                    return tree;
                }
                (parent, next, index) = outer;
                continue;
            }
            deadline.Check();
            switch (parent.Nodes[next++])
            {
                case PageElement element:
                    if (open.Count + 1 >= options.DepthLimit)
                        throw ParseGuard.TooDeep(options);
                    open.Push((parent, next, index));
                    (parent, next, index) = (element, 0, Add(element, index));
                    break;
                case PageCharacters text:
                    tree.Add(text, index, Tag.Text, Hint.None, tree.Hidden(index), AttributeMarks.None);
                    break;
            }
        }

        int Add(PageElement element, int around)
        {
            var name = element.Name;
            // What is no text of the page is not shown either; attributes may hide the rest.
            var isHidden = (around >= 0 && tree.Hidden(around)) || (name.Tag.Any(Tag.Skipped) && !(showHidden && name.Tag.Any(Tag.NoScript)));
            var hint = HintReader.Read(element, name.Tag, out var hides, out var marks);
            var added = tree.Add(element, around, name.Tag, hint, isHidden || (hides && !showHidden && !name.Tag.Any(Tag.Root) && !Disclosure.IsPanel(element)), marks);
            if (hint.Any(LinkBoxes.Names))
                boxes.Add(added);
            if (name.DescribesPage)
                tree.Describes(added);
            return added;
        }
    }
}
