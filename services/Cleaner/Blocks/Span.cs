namespace NewsPipeline.Cleaner.Blocks;

/// <summary>A stretch of a block's text that is marked up, in UTF-16 units of the text, end exclusive.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Url">Where a link leads.</param>
internal readonly record struct Span(int Start, int End, SpanKind Kind, string? Url);
