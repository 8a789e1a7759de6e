using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.PlainText.Features;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>
/// What the trained line reading knows: trees over the features of each line by itself, nets over the whole sequence of lines, and the words
/// that some features weigh.
/// </summary>
/// <param name="Trees">The trees.</param>
/// <param name="Nets">The nets.</param>
/// <param name="Words">The words.</param>
internal sealed record LineModel(BoostedTrees Trees, IReadOnlyList<SequenceNet> Nets, WordWeights Words)
{
    private static readonly OddsAverage Average = new(NetShare: 0.6f, MostRows: 10_000, Surest: MathF.Log(999));

    private static readonly Lazy<LineModel> Embedded = new(() => new(
        TreeFile.Embedded("body-lines.trees", LineFeatures.Names), SequenceNetFile.Read(TreeFile.Bytes("body-lines.nets"), LineFeatures.Names), OwnWords()));

    /// <summary>The model that comes with the Cleaner.</summary>
    public static LineModel Own => Embedded.Value;

    /// <summary>The words alone, for the features that a new model is trained on.</summary>
    public static WordWeights OwnWords() => WordWeights.Read(TreeFile.Bytes("body-lines.words"));

    /// <summary>Of each line the probability, 0 to 1, that it is main text.</summary>
    /// <param name="rows">The features of all lines, one row after the other.</param>
    /// <param name="count">How many lines there are.</param>
    /// <param name="deadline">The time the page may take.</param>
    /// <exception cref="PageRefusedException">The time is over.</exception>
    public float[] Chances(ReadOnlySpan<float> rows, int count, Deadline deadline) => Average.Chances(Trees, Nets, rows, count, deadline);
}
