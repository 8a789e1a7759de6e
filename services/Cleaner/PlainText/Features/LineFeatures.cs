using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;

namespace NewsPipeline.Cleaner.PlainText.Features;

/// <summary>The numbers by which the model tells main text from the rest, one row a line. Training and reading see the same ones.</summary>
internal static class LineFeatures
{
    /// <summary>What each number is, in order.</summary>
    public static readonly string[] Names =
    [
        .. LineMeasures.Names, .. LineNeighbours.Names, .. LinePlace.Names, .. LineRules.Names, .. LineSegments.Names, .. LineEchoes.Names,
        .. LineVocabulary.Names, .. LineGrams.Names, .. LineTitles.Names, .. LineRhythm.Names, .. LineOdds.Names,
    ];

    /// <summary>Measures all lines: <see cref="Names"/> numbers for each, one line after the other.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="blocks">The same lines, judged by rules.</param>
    /// <param name="weights">What words speak for or against main text.</param>
    public static float[] Read(List<TextLine> lines, List<Block> blocks, WordWeights weights)
    {
        var values = new float[lines.Count * Names.Length];
        if (lines.Count == 0)
            return values;
        var neighbours = new LineNeighbours(lines);
        var place = new LinePlace(lines);
        var segments = new LineSegments(lines);
        var echoes = new LineEchoes(lines);
        var vocabulary = new LineVocabulary(place.Words, lines.Count);
        var grams = new LineGrams(lines);
        var titles = new LineTitles(lines, place.Words, segments);
        var rhythm = new LineRhythm(lines);
        var odds = new LineOdds(lines, weights);
        for (var i = 0; i < lines.Count; i++)
        {
            var row = new FeatureRow(values.AsSpan(i * Names.Length, Names.Length));
            LineMeasures.Add(ref row, lines[i]);
            neighbours.Add(ref row, i);
            place.Add(ref row, i);
            LineRules.Add(ref row, blocks, i);
            segments.Add(ref row, i);
            echoes.Add(ref row, i);
            vocabulary.Add(ref row, i);
            grams.Add(ref row, i);
            titles.Add(ref row, i);
            rhythm.Add(ref row, i);
            odds.Add(ref row, i);
        }
        return values;
    }
}
