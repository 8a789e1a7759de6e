using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>
/// What opens beside a word that is pointed at, a definition or a person's latest articles: it stands amid the paragraph's mark-up, right
/// after its word, and is no part of the sentence.
/// </summary>
internal static class Bubbles
{
    private const int LeastLetters = 20;
    // More than a note, thus the name means something else.
    private const int Largest = 200;

    /// <summary>Whether an element is one: inline, named so, and behind its word in an inline element of both.</summary>
    public static bool Is(PageTree tree, int index)
    {
        if (!tree.Hint(index).Any(Hint.Bubble) || tree.Tag(index).Any(Tag.Block | Tag.Anchor) || tree.End(index) - index > Largest)
            return false;
        var around = tree.Parent(index);
        return around >= 0 && !tree.Tag(around).Any(Tag.Block) && Letters(tree, around, index) > 0
            && Letters(tree, index, tree.End(index)) >= LeastLetters && !HoldsOne(tree, index);
    }

    // The element around word and bubble bears such a name, too.
    private static bool HoldsOne(PageTree tree, int index)
    {
        for (var i = index + 1; i < tree.End(index); i++)
        {
            if (tree.Hint(i).Any(Hint.Bubble) && Letters(tree, index, i) > 0)
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
