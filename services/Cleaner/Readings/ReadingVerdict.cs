using System.Globalization;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Readings;

/// <summary>Keeps and drops the blocks of a page as a reading has it; what the rules found out about a block's role stays.</summary>
internal static class ReadingVerdict
{
    /// <summary>Applies a reading.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="chosen">The reading that decides.</param>
    /// <param name="scores">The reading whose probabilities are the blocks' scores.</param>
    public static void Apply(List<Block> blocks, Reading chosen, Reading scores)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            block.Score = scores.Body[i];
            var keeps = chosen.Body[i] > BurdenOfProof.Of(block);
            if (keeps == block.Kept || IsSettled(block))
                continue;
            if (keeps)
                Keep(block);
            else
                block.Drop(RoleOfDropped(block), "does not read as main text: " + Percent(block.Score));
        }
    }

    // What stands elsewhere: the headline is the record's title, a text said before is kept once, another article is another record.
    private static bool IsSettled(Block block) => block.Role == BlockRoles.Title || block.Reason is Reasons.SaidBefore or Reasons.Appended;

    private static void Keep(Block block)
    {
        var reason = "reads as main text: " + Percent(block.Score);
        if (block.Role == BlockRoles.Subtitle)
            block.KeepAs(BlockRoles.Subtitle, reason);
        else
            block.Keep(reason);
    }

    private static string RoleOfDropped(Block block) => block.Role is BlockRoles.Body or BlockRoles.Heading ? HintRole.Of(block.Hints) : block.Role;

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");
}
