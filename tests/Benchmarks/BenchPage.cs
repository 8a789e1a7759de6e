namespace NewsPipeline.Benchmarks;

/// <summary>A page to measure with, decoded.</summary>
/// <param name="Id">The name of its file, without ending.</param>
/// <param name="Content">Its text.</param>
/// <param name="Url">Its address, where the set tells it.</param>
internal sealed record BenchPage(string Id, string Content, string? Url);
