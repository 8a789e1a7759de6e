namespace NewsPipeline.Benchmarks;

/// <summary>What one variant takes over the pages of a set; times in milliseconds a page.</summary>
/// <param name="Name">The variant.</param>
/// <param name="PagesPerSecond">Pages a second of one thread, over all rounds.</param>
/// <param name="P50">Half of the pages take at most this.</param>
/// <param name="P99">99 of 100 pages take at most this.</param>
/// <param name="Max">The slowest page, by its median.</param>
/// <param name="Worst">The slowest single run.</param>
/// <param name="KilobytesPerPage">Bytes allocated a page, in thousands.</param>
internal sealed record Summary(string Name, double PagesPerSecond, double P50, double P99, double Max, double Worst, double KilobytesPerPage);
