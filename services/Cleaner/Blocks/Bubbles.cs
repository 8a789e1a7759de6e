using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>
/// What opens beside a word that is pointed at, a definition or a person's latest articles: it stands amid the paragraph's mark-up, right
/// after its word and in one inline element with it, and is no part of the sentence.
/// </summary>
internal static class Bubbles
{
    private const int LeastLetters = 20;
    private const int LongestWord = 80;
    // More than a note, thus the name means something else.
    private const int Largest = 200;

    /// <summary>Whether an element is one: inline, named so, the last in an inline element that otherwise holds a word or a name.</summary>
    public static bool Is(PageTree tree, int index)
    {
        var end = tree.End(index);
        if (!tree.Hint(index).Any(Hint.Bubble) || tree.Tag(index).Any(Tag.Block | Tag.Anchor) || end - index > Largest || IsTrigger(tree, index))
            return false;
        var around = tree.Parent(index);
        return around >= 0 && !tree.Tag(around).Any(Tag.Block)
            // As few nodes as a word and its mark-up have: also what keeps many bubbles in one element cheap.
            && index - around <= Largest && tree.End(around) - end <= Largest
            && Letters(tree, around, index) is > 0 and <= LongestWord && Letters(tree, end, tree.End(around)) == 0
            && Letters(tree, index, end) >= LeastLetters && !HoldsOne(tree, index) && IsMarked(tree, around, index);
    }

    // "tooltip" names the word as often as what opens: then an attribute holds what opens.
    private static bool IsTrigger(PageTree tree, int index)
    {
        foreach (ref readonly var attribute in tree.Element(index).Attributes)
        {
            if (attribute.Name.Span is "title" or "aria-describedby" || attribute.Name.Span.StartsWith("data-t", StringComparison.Ordinal) || attribute.Name.Span.StartsWith("data-o", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // Its role, the name of what is around both, or mark-up for a word that opens something: a link, a definition.
    private static bool IsMarked(PageTree tree, int around, int index)
    {
        if (tree.Hint(around).Any(Hint.Bubble) || (tree.Element(index).TryGetAttribute("role", out var role) && role.SequenceEqual("tooltip")))
            return true;
        for (var i = around; i < index; i++)
        {
            if (!tree.IsText(i) && (tree.Tag(i).Any(Tag.Anchor) || tree.Element(i).LocalName is "dfn" or "abbr"))
                return true;
        }
        return false;
    }

    // The element around word and bubble bears such a name, too.
    private static bool HoldsOne(PageTree tree, int index)
    {
        var letters = 0;
        for (var i = index + 1; i < tree.End(index); i++)
        {
            if (tree.IsText(i))
                letters += tree.Hidden(i) ? 0 : tree.Data(i).Trim().Length;
            else if (letters > 0 && tree.Hint(i).Any(Hint.Bubble))
                return true;
        }
        return false;
    }

    private static int Letters(PageTree tree, int from, int to)
    {
        var letters = 0;
        for (var i = from; i < to; i++)
        {
            if (tree.IsText(i) && !tree.Hidden(i))
                letters += tree.Data(i).Trim().Length;
        }
        return letters;
    }
}
