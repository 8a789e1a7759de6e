using System.Globalization;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.PlainText.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>Keeps and drops the lines as the trained reading has it; what the rules found out about a line's role stays.</summary>
internal static class LineVerdict
{
    private const float Likely = 0.5f;

    /// <summary>Decides; gives the confidence, 0 to 1: the mean certainty over the letters of the kept lines.</summary>
    public static double Decide(List<TextLine> lines, List<Block> blocks, BoostedTrees model)
    {
        var rows = LineFeatures.Read(lines, blocks);
        double sure = 0, letters = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var chance = model.Predict(rows.AsSpan(i * LineFeatures.Names.Length, LineFeatures.Names.Length));
            block.Score = chance;
            // The headline is the record's title.
            if (block.Role != BlockRoles.Title && chance > Likely != block.Kept)
                Turn(block, lines[i]);
            if (!block.Kept)
                continue;
            sure += chance * block.Shape.Letters;
            letters += block.Shape.Letters;
        }
        return letters > 0 ? sure / letters : 0;
    }

    private static void Turn(Block block, TextLine line)
    {
        var reason = string.Create(CultureInfo.InvariantCulture, $"reads {(block.Kept ? "un" : "")}like main text: {block.Score * 100:0} %");
        if (!block.Kept)
            block.Keep(reason);
        else
            block.Drop(line.Cue ?? BlockRoles.Boilerplate, reason);
    }
}
