using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Drops what was said before, word by word, in another dress: a pulled quote, a caption of a gallery, the summary of a card. What is said
/// again in the same dress, and neither states nor links anything, is said on purpose: the question of an interview, the label of every part.
/// </summary>
internal static class RepeatJudge
{
    // Shorter lines may be said twice ("He paused.").
    private const int LeastLetters = 50;

    /// <summary>Judges the blocks that were kept so far.</summary>
    public static void Judge(PageTree tree, List<Block> blocks)
    {
        var seen = new Dictionary<string, Block>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Kept && block.Shape.Letters >= LeastLetters && !seen.TryAdd(block.Text, block) && !IsOnPurpose(tree, block, seen[block.Text]))
                block.Drop(BlockRoles.Boilerplate, Reasons.SaidBefore);
        }
    }

    private static bool IsOnPurpose(PageTree tree, Block one, Block other) =>
        (one.Kind != BlockKinds.Paragraph || !one.Text.EndsWith('.')) && one.Links.Count == 0 && one.Kind == other.Kind && tree.Element(one.Element).LocalName == tree.Element(other.Element).LocalName && Depth(tree, one.Element) == Depth(tree, other.Element);

    private static int Depth(PageTree tree, int element)
    {
        var depth = 0;
        for (; element >= 0; element = tree.Parent(element))
            depth++;
        return depth;
    }
}
