namespace NewsPipeline.Benchmarks;

/// <summary>One way to read a page, whose cost is measured.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Run">Reads a page and gives something of the result, so that none of the work can be left out.</param>
internal sealed record Variant(string Name, Func<BenchPage, object?> Run);
