using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>The lines above the main text: headline, subtitle, byline, date, section, menus.</summary>
internal static class LineHead
{
    private const int HeadlineWords = 5;
    private const int ShortHeadlineWords = 3;
    private const int LongestHeadline = 220;
    private const int SubtitleDistance = 2;

    /// <summary>Gives the lines before <paramref name="start"/> their roles.</summary>
    public static void Assign(List<TextLine> lines, List<Block> blocks, int start)
    {
        var title = FindTitle(lines, start);
        for (var i = 0; i < start; i++)
            blocks[i].Drop(RoleOf(lines, i, title), "above the main text");
        if (title < 0)
            return;
        blocks[title].Drop(BlockRoles.Title, "first line that reads like a headline");
        for (var i = title + 1; i < start && i <= title + SubtitleDistance; i++)
        {
            if (lines[i].IsHeadingLike && lines[i].Shape.Words >= HeadlineWords && blocks[i].Role == BlockRoles.Header)
            {
                blocks[i].Drop(BlockRoles.Subtitle, "under the headline");
                break;
            }
        }
        KeepHeadings(lines, blocks, title, start);
    }

    private static int FindTitle(List<TextLine> lines, int start)
    {
        foreach (var least in (ReadOnlySpan<int>)[HeadlineWords, ShortHeadlineWords])
        {
            for (var i = 0; i < start; i++)
            {
                if (lines[i].IsHeadingLike && lines[i].Shape.Words >= least && lines[i].Text.Length <= LongestHeadline && RoleOf(lines, i, title: -1) == BlockRoles.Header)
                    return i;
            }
        }
        return -1;
    }

    private static string RoleOf(List<TextLine> lines, int index, int title)
    {
        var line = lines[index];
        if (line.IsBullet || line.IsRepeated)
            return BlockRoles.Navigation;
        if (line.Cue is { } cue)
            return cue;
        if (Lines.IsDate(line.Text, line.Shape))
            return BlockRoles.Date;
        if (Lines.IsPhotoLine(line.Text))
            return BlockRoles.Caption;
        if (LineShapes.IsByline(line))
            return BlockRoles.Byline;
        if (LineShapes.IsAgencyLine(line))
            return BlockRoles.Credit;
        if ((title < 0 || index > title || line.Text.StartsWith("Home ", StringComparison.Ordinal)) && index > 0 && LineShapes.IsSectionLine(line))
            return BlockRoles.Section;
        // A subtitle is a whole; what trails off under the headline is a widget that loads.
        if (title >= 0 && index > title && TrailsOff(line.Text))
            return BlockRoles.Boilerplate;
        return BlockRoles.Header;
    }

    private static bool TrailsOff(string text) => text.EndsWith('…') || text.EndsWith("...", StringComparison.Ordinal);

    // Headings right over the first paragraph belong to the text.
    private static void KeepHeadings(List<TextLine> lines, List<Block> blocks, int title, int start)
    {
        for (var i = start - 1; i > title + 1 && lines[i].IsHeadingLike && blocks[i].Role == BlockRoles.Header && lines[i].Shape.Words >= ShortHeadlineWords; i--)
        {
            blocks[i].Kind = BlockKinds.Heading;
            blocks[i].Keep("heading over the text");
        }
    }
}
