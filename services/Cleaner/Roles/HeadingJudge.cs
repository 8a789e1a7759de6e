using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Keeps a heading only where text of its own follows: a heading over links, or over nothing, is none of the article's.</summary>
internal static class HeadingJudge
{
    /// <summary>Judges the headings that were kept so far.</summary>
    public static void Judge(List<Block> blocks)
    {
        // The role of what follows, and the level of the next heading if that comes first.
        string? dropped = null;
        var hasText = false;
        var nextLevel = 0;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            var block = blocks[i];
            if (block.Kept && block.Kind == BlockKinds.Heading)
            {
                if (!hasText && !(nextLevel > block.Level))
                {
                    block.Drop(dropped ?? BlockRoles.Boilerplate, "heading with no text of its own");
                    continue;
                }
                nextLevel = block.Level;
                hasText = false;
                dropped = null;
            }
            else if (block.Kept)
            {
                hasText = true;
                nextLevel = 0;
            }
            else if (block.Role is BlockRoles.Related or BlockRoles.Newsletter or BlockRoles.Comments or BlockRoles.AuthorBox)
            {
                // Right under a heading such a block takes the heading with it; further on it does not.
                if (i > 0 && blocks[i - 1].Kind == BlockKinds.Heading)
                {
                    hasText = false;
                    dropped = block.Role;
                }
            }
        }
    }
}
