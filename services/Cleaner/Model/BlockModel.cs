using NewsPipeline.Cleaner.Features;

namespace NewsPipeline.Cleaner.Model;

/// <summary>The trees of the trained block reading.</summary>
internal static class BlockModel
{
    private static readonly Lazy<BoostedTrees> Own = new(() => TreeFile.Embedded("body-blocks.trees", BlockFeatures.Names));

    /// <summary>The model that comes with the Cleaner, or one of the user's own.</summary>
    /// <param name="path">A file written by Training/train.py; null for the one that is embedded.</param>
    /// <exception cref="InvalidDataException">The file is no model, or one for other features.</exception>
    public static BoostedTrees Load(string? path) => path is null ? Own.Value : TreeFile.Checked(File.ReadAllBytes(path), path, BlockFeatures.Names);
}
