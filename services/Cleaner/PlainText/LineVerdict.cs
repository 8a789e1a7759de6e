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
    // Where nearly nothing is likely, the likeliest there is: a text of two lines, or one in an unusual shape.
    private const int LittleWords = 60;
    private const float NextToLikeliest = 0.5f;
    private const float LeastLikely = 0.08f;

    /// <summary>Decides; gives the confidence, 0 to 1: the mean certainty over the letters of the kept lines.</summary>
    public static double Decide(List<TextLine> lines, List<Block> blocks, BoostedTrees model)
    {
        var chances = Chances(lines, blocks, model);
        var threshold = Threshold(lines, chances);
        double sure = 0, letters = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            block.Score = chances[i];
            // The headline is the record's title; what is the site's stays so.
            if (block.Role is not (BlockRoles.Title or BlockRoles.Legal) && chances[i] > threshold != block.Kept)
                Turn(block, lines[i]);
            if (!block.Kept)
                continue;
            sure += chances[i] * block.Shape.Letters;
            letters += block.Shape.Letters;
        }
        return letters > 0 ? sure / letters : 0;
    }

    private static float[] Chances(List<TextLine> lines, List<Block> blocks, BoostedTrees model)
    {
        var width = LineFeatures.Names.Length;
        var rows = LineFeatures.Read(lines, blocks);
        var chances = new float[lines.Count];
        for (var i = 0; i < chances.Length; i++)
            chances[i] = model.Predict(rows.AsSpan(i * width, width));
        return chances;
    }

    private static float Threshold(List<TextLine> lines, float[] chances)
    {
        var words = 0;
        var most = 0f;
        for (var i = 0; i < chances.Length; i++)
        {
            most = Math.Max(most, chances[i]);
            words += chances[i] > Likely ? lines[i].Shape.Words : 0;
        }
        return words >= LittleWords ? Likely : Math.Min(Likely, Math.Max(LeastLikely, most * NextToLikeliest));
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
