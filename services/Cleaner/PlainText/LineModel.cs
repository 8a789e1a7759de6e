using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.PlainText.Features;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>The trees of the trained line reading.</summary>
internal static class LineModel
{
    private static readonly Lazy<BoostedTrees> Trees = new(() => TreeFile.Embedded("body-lines.trees", LineFeatures.Names));

    /// <summary>The model that comes with the Cleaner.</summary>
    public static BoostedTrees Own => Trees.Value;
}
