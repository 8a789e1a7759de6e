namespace NewsPipeline.Cleaner;

/// <summary>The features of a page's blocks, for training the block reading; see Training/README.md.</summary>
/// <param name="Names">The features' names.</param>
/// <param name="Rows">One row a block, one after the other.</param>
/// <param name="Texts">The blocks' texts.</param>
/// <param name="Kept">Whether the reading by rules keeps the block.</param>
public sealed record FeatureTable(IReadOnlyList<string> Names, float[] Rows, IReadOnlyList<string> Texts, IReadOnlyList<bool> Kept);
