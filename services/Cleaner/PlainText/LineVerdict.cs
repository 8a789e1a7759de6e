using System.Globalization;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.PlainText.Features;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Keeps and drops the lines as the trained reading has it; what the rules found out about a line's role stays.</summary>
internal static class LineVerdict
{
    private const int LabelWords = 3;
    private const float Clear = 0.9f;
    private const float Likely = 0.7f;

    /// <summary>Decides; gives the confidence, 0 to 1: the mean certainty over the letters of the kept lines.</summary>
    public static double Decide(List<TextLine> lines, List<Block> blocks, LineModel model, Deadline deadline)
    {
        var chances = model.Chances(LineFeatures.Read(lines, blocks, model.Words), lines.Count, deadline);
        var threshold = LineChoice.Threshold(chances, [.. lines.Select(line => line.Shape.Words)]);
        double sure = 0, letters = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            block.Score = chances[i];
            // The headline is the record's title; what is the site's stays so.
            if (block.Role is not (BlockRoles.Title or BlockRoles.Legal) && chances[i] >= Math.Max(threshold, LeastOf(lines[i])) != block.Kept)
                Turn(block, lines[i]);
            if (!block.Kept)
                continue;
            sure += chances[i] * block.Shape.Letters;
            letters += block.Shape.Letters;
        }
        return letters > 0 ? sure / letters : 0;
    }

    // A label whose words say what it is ("Read more:"), a photo credit or a teaser needs a surer reading, as in HTML (Readings/BurdenOfProof.cs).
    private static float LeastOf(TextLine line) =>
        (line.Cue is not null && line.Shape.Words <= LabelWords) || Lines.IsPhotoLine(line.Text) ? Clear
        : line.IsTeaser ? Likely
        : 0;

    private static void Turn(Block block, TextLine line)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"reads {(block.Kept ? "un" : "")}like main text: {block.Score * 100:0} %");
        if (!block.Kept)
            block.Keep(reason);
        else
            block.Drop(line.Cue ?? BlockRoles.Boilerplate, reason);
    }
}
