using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops what was said before, word by word: captions of a gallery, a pitch between every two parts.</summary>
internal static class RepeatJudge
{
    // Shorter lines may be said twice ("He paused.").
    private const int LeastLetters = 50;

    /// <summary>Judges the blocks that were kept so far.</summary>
    public static void Judge(List<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block.Kept && block.Shape.Letters >= LeastLetters && !seen.Add(block.Text))
                block.Drop(BlockRoles.Boilerplate, Reasons.SaidBefore);
        }
    }
}
