namespace NewsPipeline.Cli.Explain;

/// <summary>Where a block stands in the source of its page, in UTF-16 units, end exclusive.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Block">The number of the block.</param>
internal readonly record struct SourceMark(int Start, int End, int Block);
