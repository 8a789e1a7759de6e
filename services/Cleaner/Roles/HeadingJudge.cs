using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Keeps a heading only where text of its own follows: a heading over links, or over nothing, is none of the article's.</summary>
internal static class HeadingJudge
{
    /// <summary>Judges the headings that were kept so far.</summary>
    public static void Judge(List<Block> blocks)
    {
        string? dropped = null;
        var hasText = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if (block.Kept && block.Kind == BlockKinds.Heading)
            {
                if (!hasText || dropped is not null)
                    block.Drop(dropped ?? BlockRoles.Boilerplate, Reasons.EmptyHeading);
                dropped = null;
            }
            else if (block.Kept)
            {
                hasText = true;
                dropped = null;
            }
            else if (block.Role is BlockRoles.Related or BlockRoles.Newsletter or BlockRoles.Comments or BlockRoles.AuthorBox)
            {
                // Right under a heading such a block takes the heading with it.
                dropped = block.Role;
            }
        }
    }
}
