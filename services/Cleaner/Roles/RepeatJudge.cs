using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Drops what was said before, word by word: captions of a gallery, a pitch between every two parts, the copy of a text for other screens.
/// A question or a label is said again on purpose where something new follows it, as in an interview with many.
/// </summary>
internal static class RepeatJudge
{
    // Shorter lines may be said twice ("He paused.").
    private const int LeastLetters = 50;
    private const int Near = 10;
    // Question marks and colons, of full width and of the Arabic script, too.
    private const string Opening = "?:？：؟";

    /// <summary>Judges the blocks that were kept so far.</summary>
    public static void Judge(PageTree tree, List<Block> blocks)
    {
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (!block.Kept || block.Shape.Letters < LeastLetters || seen.TryAdd(block.Text, block))
                continue;
            if (!Opening.Contains(block.Text[^1], StringComparison.Ordinal) || !IsDressedAlike(tree, block, seen[block.Text]) || !OpensNew(blocks, i, seen))
                block.Drop(BlockRoles.Boilerplate, Reasons.SaidBefore);
        }
    }

    private static bool OpensNew(List<Block> blocks, int index, Dictionary<string, Block> seen)
    {
        var next = blocks.FindIndex(index + 1, Math.Min(Near, blocks.Count - index - 1), block => block.Kept);
        return next >= 0 && !seen.ContainsKey(blocks[next].Text);
    }

    private static bool IsDressedAlike(PageTree tree, Block one, Block other) =>
        one.Kind == other.Kind && one.Links.Count == 0 && tree.Element(one.Element).LocalName == tree.Element(other.Element).LocalName
        && Depth(tree, one.Element) == Depth(tree, other.Element);

    private static int Depth(PageTree tree, int element)
    {
        var depth = 0;
        for (; element >= 0; element = tree.Parent(element))
            depth++;
        return depth;
    }
}
