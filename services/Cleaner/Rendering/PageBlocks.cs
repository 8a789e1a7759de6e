using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Rendering;

/// <summary>Turns judged blocks into those of the contract.</summary>
internal static class PageBlocks
{
    /// <summary>The blocks of a page of HTML, each with its path.</summary>
    public static List<PageBlock> Of(PageTree tree, List<Block> blocks)
    {
        var result = new List<PageBlock>(blocks.Count);
        var paths = new ElementPath(tree);
        foreach (var block in blocks)
            result.Add(Of(block, paths.Of(block.Element)));
        return result;
    }

    /// <summary>One block.</summary>
    public static PageBlock Of(Block block, string? path) => new()
    {
        Kind = block.Kind,
        Role = block.Role,
        Text = block.Text,
        Level = block.Level == 0 ? null : block.Level,
        Kept = block.Kept,
        Reason = block.Reason,
        Score = Math.Round(block.Score, 3),
        Links = block.Links,
        Path = path,
    };
}
