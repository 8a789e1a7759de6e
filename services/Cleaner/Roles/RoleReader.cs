using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Gives every block its role.</summary>
internal static class RoleReader
{
    /// <summary>Judges the blocks of a page.</summary>
    public static void Assign(PageTree tree, List<Block> blocks, Body body)
    {
        foreach (var block in blocks)
        {
            if (body.Element < 0 || !tree.Contains(body.Element, block.Node))
                block.Drop(BlockRoles.Boilerplate, "outside the main text");
            else if (block.Kind == BlockKinds.Caption)
                block.Drop(BlockRoles.Caption, "caption");
            else if (block.Hints.Any(Surroundings.Against))
                block.Drop(BlockRoles.Boilerplate, "name says boilerplate");
            else if (block.Score < 0)
                block.Drop(BlockRoles.Boilerplate, "links or labels");
            else
                block.Keep("in the main text");
        }
    }
}
