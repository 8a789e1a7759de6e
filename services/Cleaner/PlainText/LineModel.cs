using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.PlainText.Features;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>What the trained line reading knows: trees over features, some of which weigh words.</summary>
/// <param name="Trees">The trees.</param>
/// <param name="Words">The words.</param>
internal sealed record LineModel(BoostedTrees Trees, WordWeights Words)
{
    private static readonly Lazy<LineModel> Embedded = new(() => new(TreeFile.Embedded("body-lines.trees", LineFeatures.Names), OwnWords()));

    /// <summary>The model that comes with the Cleaner.</summary>
    public static LineModel Own => Embedded.Value;

    /// <summary>The words alone, for the features that a new model is trained on.</summary>
    public static WordWeights OwnWords() => WordWeights.Read(TreeFile.Bytes("body-lines.words"));
}
