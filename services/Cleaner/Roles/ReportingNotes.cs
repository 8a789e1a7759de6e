using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Drops notes in brackets below the text that say who made it: <c>(Reporting by Ann Lee; Editing by Bo Ek)</c>.</summary>
internal static class ReportingNotes
{
    private const int Reach = 3;

    /// <summary>Judges the last blocks that were kept, but for the first of all.</summary>
    /// <param name="blocks">The page's blocks, judged.</param>
    public static void Drop(List<Block> blocks)
    {
        var first = blocks.FindIndex(block => block.Kept);
        var seen = 0;
        for (var i = blocks.Count - 1; i > first && seen < Reach; i--)
        {
            if (!blocks[i].Kept)
                continue;
            seen++;
            if (blocks[i].Kind == BlockKinds.Paragraph && IsNote(blocks[i].Text))
                blocks[i].Drop(BlockRoles.AuthorBox, Reasons.EndNote);
        }
    }

    // One of the works is named as an author's box would: "(Writing by Ann Lee; Editing by Bo Ek)".
    private static bool IsNote(string text)
    {
        var line = text.AsSpan().TrimEnd(" .");
        if (line.Length < 2 || (line[0], line[^1]) is not (('(', ')') or ('[', ']')) || line[1..^1].IndexOfAny("()[]") >= 0)
            return false;
        foreach (var part in line[1..^1].ToString().Split(';', StringSplitOptions.TrimEntries))
        {
            if (Cues.RoleOf(part) == BlockRoles.AuthorBox)
                return true;
        }
        return false;
    }
}
