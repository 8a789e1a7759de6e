using System.Buffers;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Knows readers' comments by their structure, whatever they are called: two or more boxes side by side, each with a date, the name of its author
/// as a link, and a control to answer, to vote or to report it.
/// </summary>
internal static class ReaderComments
{
    private const int Levels = 4;
    private const int LargestBox = 600;
    private const int MostNameWords = 8;
    private const int LongestWord = 200;

    private static readonly SearchValues<string> Controls = SearchValues.Create(["reply", "vote", "flag", "abuse"], StringComparison.OrdinalIgnoreCase);
    // A control as a word of its own; "reporter" and "reports" are words of any newspaper.
    private const string Report = "report";

    /// <summary>Drops them, and gives all that stands in them the role of comments.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Drop(PageTree tree, List<Block> blocks)
    {
        var boxes = new List<int>();
        for (var i = blocks.FindIndex(block => block.Kept) + 1; i > 0 && i < blocks.Count; i++)
        {
            if (IsAuthor(blocks[i]) && !(boxes.Count > 0 && tree.Contains(boxes[^1], blocks[i].Node)) && BoxOf(tree, blocks, i) is > 0 and var box)
                boxes.Add(box);
        }
        var siblings = boxes.CountBy(tree.Parent).ToDictionary();
        boxes.RemoveAll(box => siblings[tree.Parent(box)] < 2);
        var at = 0;
        // Both stand in the order of the page.
        foreach (var block in blocks)
        {
            while (at < boxes.Count && tree.End(boxes[at]) <= block.Node)
                at++;
            if (at < boxes.Count && tree.Contains(boxes[at], block.Node))
                block.Drop(BlockRoles.Comments, Reasons.Box);
        }
    }

    private static bool IsAuthor(Block block) => block.Hints.Any(Hint.Byline) && block.Links.Count > 0 && block.Shape.Words <= MostNameWords;

    // The smallest box around the name that holds a date and such a control, and no more than a comment; -1 where there is none.
    private static int BoxOf(PageTree tree, List<Block> blocks, int author)
    {
        var box = blocks[author].Element;
        for (var level = 0; level < Levels && box > 0 && tree.End(box) - box <= LargestBox; level++, box = tree.Parent(box))
        {
            if (HasDate(tree, blocks, author, box) && HasControl(tree, box))
                return box;
        }
        return -1;
    }

    private static bool HasDate(PageTree tree, List<Block> blocks, int author, int box)
    {
        for (var i = Math.Max(0, author - 2); i <= author + 2 && i < blocks.Count; i++)
        {
            if (tree.Contains(box, blocks[i].Node) && blocks[i].Shape.Digits > 0 && blocks[i].Hints.Any(Hint.Date | Hint.Byline))
                return true;
        }
        return false;
    }

    private static bool HasControl(PageTree tree, int box)
    {
        for (var i = box + 1; i < tree.End(box); i++)
        {
            if (tree.Tag(i).Any(Tag.Anchor | Tag.Control | Tag.Form) && IsControl(tree, i))
                return true;
        }
        return false;
    }

    private static bool IsControl(PageTree tree, int index)
    {
        foreach (ref readonly var attribute in tree.Element(index).Attributes)
        {
            if (attribute.Name.Span is not ("class" or "id" or "action" or "name" or "value" or "data-action"))
                continue;
            var value = attribute.Value.Span[..Math.Min(attribute.Value.Length, LongestWord)];
            if (value.ContainsAny(Controls) || SaysReport(value))
                return true;
        }
        return false;
    }

    private static bool SaysReport(ReadOnlySpan<char> value)
    {
        for (var at = value.IndexOf(Report, StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf(Report, StringComparison.OrdinalIgnoreCase))
        {
            value = value[(at + Report.Length)..];
            if (value.IsEmpty || !char.IsLower(value[0]))
                return true;
        }
        return false;
    }
}
