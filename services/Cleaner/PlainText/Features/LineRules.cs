using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>What the rules make of a line and of those around it.</summary>
internal static class LineRules
{
    private const int Reach = 8;

    private static readonly string[] Roles = [BlockRoles.Title, BlockRoles.Subtitle, BlockRoles.Caption, BlockRoles.Byline, BlockRoles.Section, BlockRoles.Related];

    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
        ["rule-kept", "rule-heading", "rule-kept-above", "rule-kept-below", "rule-kept-near-above", "rule-kept-near-below", .. System.Array.ConvertAll(Roles, role => "rule-" + role)];

    /// <summary>Adds them.</summary>
    public static void Add(ref FeatureRow row, List<Block> blocks, int index)
    {
        var block = blocks[index];
        row.Add(block.Kept);
        row.Add(block.Kind == BlockKinds.Heading);
        row.Add(index > 0 && blocks[index - 1].Kept);
        row.Add(index + 1 < blocks.Count && blocks[index + 1].Kept);
        row.Add(Kept(blocks, index - Reach, index));
        row.Add(Kept(blocks, index + 1, index + 1 + Reach));
        foreach (var role in Roles)
            row.Add(block.Role == role);
    }

    private static float Kept(List<Block> blocks, int from, int to)
    {
        var kept = 0;
        for (var i = Math.Max(0, from); i < Math.Min(blocks.Count, to); i++)
            kept += blocks[i].Kept ? 1 : 0;
        return kept / (float)Reach;
    }
}
