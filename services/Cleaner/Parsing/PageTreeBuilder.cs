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
    /// <param name="showHidden">Whether what attributes hide counts as shown: scripts reveal it in some pages.</param>
    /// <exception cref="PageRefusedException">The tree is deeper than the limit, or the time is over.</exception>
    public static PageTree Build(PageDocument document, CleanerOptions options, Deadline deadline, bool showHidden)
    {
        var tree = new PageTree(document.NodesAdded);
        var root = document.DocumentElement;
        if (root is null)
            return tree;
        var stack = new List<(PageElement Element, int Next, int Index)>();
        Open(root, parent: -1);
        while (stack.Count > 0)
        {
            var (parent, next, index) = stack[^1];
            if (next == parent.Length)
            {
                tree.Close(index);
                stack.RemoveAt(stack.Count - 1);
                continue;
            }
            stack[^1] = (parent, next + 1, index);
            deadline.Check();
            switch (parent.Nodes[next])
            {
                case PageElement element:
                    Open(element, index);
                    break;
                case PageCharacters text:
                    tree.Add(text, index, Tag.Text, Hint.None, tree.Hidden(index));
                    break;
            }
        }
        return tree;

        void Open(PageElement element, int parent)
        {
            if (stack.Count >= options.DepthLimit)
                throw ParseGuard.TooDeep(options);
            var tag = element.Name.Tag;
            var isHidden = (parent >= 0 && tree.Hidden(parent)) || Visibility.IsHidden(element, tag, showHidden);
            var index = tree.Add(element, parent, tag, HintReader.Read(element), isHidden);
            stack.Add((element, 0, index));
        }
    }
}
