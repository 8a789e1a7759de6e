using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Judges the lines inside the main text: prose and headings stay; pitches, related lists and captions go.</summary>
internal sealed class LineJudge(List<TextLine> lines, List<Block> blocks, int start, int end)
{
    // A list of related headlines that ends in a line over prose: from this many on, that line is the text's own heading.
    private const int ListItems = 3;

    private int related = -1;

    /// <summary>Judges them.</summary>
    public void Judge()
    {
        for (var i = start; i < end; i++)
            Judge(i);
    }

    private void Judge(int index)
    {
        var line = lines[index];
        var block = blocks[index];
        if (line.Cue is { } cue && !(line.IsProse && line.Shape.Sentences > 2 && cue is BlockRoles.Newsletter))
        {
            block.Drop(cue == "media" ? BlockRoles.Boilerplate : cue, "its words say so");
            related = cue == BlockRoles.Related ? index : -1;
        }
        else if (line.IsProse)
        {
            related = -1;
            Keep(block, line, BlockKinds.Paragraph, "running text");
        }
        else if (line.IsTeaser || line.IsRepeated)
        {
            block.Drop(BlockRoles.Related, line.IsTeaser ? "breaks off like a teaser" : "repeated line");
        }
        else if (Lines.IsDate(line.Text, line.Shape))
        {
            block.Drop(BlockRoles.Date, "reads like a date");
        }
        else if (Lines.IsPhotoLine(line.Text))
        {
            block.Drop(BlockRoles.Caption, "ends in a photo credit");
        }
        else if (related >= 0 && !(index - related > ListItems && LeadsToProse(index) && !LeadsToProse(index - 1)))
        {
            block.Drop(BlockRoles.Related, "in a list of other articles");
        }
        else if (line.IsBullet)
        {
            Keep(block, line, BlockKinds.ListItem, "list in the text");
        }
        else
        {
            related = -1;
            Keep(block, line, LeadsToProse(index) && line.IsHeadingLike ? BlockKinds.Heading : BlockKinds.Paragraph, "short line amid running text");
        }
    }

    private bool LeadsToProse(int index) => index + 1 < end && lines[index + 1] is { IsProse: true, Cue: null };

    private static void Keep(Block block, TextLine line, string kind, string reason)
    {
        block.Kind = line.IsBullet ? BlockKinds.ListItem : kind;
        block.Keep(reason);
    }
}
