namespace NewsPipeline.Benchmarks;

/// <summary>What one variant took, by page and round. Rates are over all rounds; a page's own time is the median of its rounds.</summary>
internal sealed class Measurement
{
    private readonly double[][] milliseconds;
    private readonly long[] bytes;

    /// <summary>Makes room.</summary>
    public Measurement(string name, int pages, int rounds)
    {
        Name = name;
        bytes = new long[pages];
        milliseconds = new double[pages][];
        for (var page = 0; page < pages; page++)
            milliseconds[page] = new double[rounds];
    }

    /// <summary>The variant's name.</summary>
    public string Name { get; }

    /// <summary>Notes one run.</summary>
    public void Add(int page, int round, double time, long allocated)
    {
        milliseconds[page][round] = time;
        bytes[page] = allocated;
    }

    /// <summary>Sums it up.</summary>
    public Summary Sum()
    {
        var medians = milliseconds.Select(Median).Order().ToArray();
        return new(
            Name,
            PagesPerSecond: 1000 * medians.Length / milliseconds.Sum(rounds => rounds.Average()),
            P50: Quantile(medians, 0.50),
            P99: Quantile(medians, 0.99),
            Max: medians[^1],
            Worst: milliseconds.Max(rounds => rounds.Max()),
            KilobytesPerPage: bytes.Average() / 1000);
    }

    private static double Median(double[] times) => Quantile([.. times.Order()], 0.5);

    // The nearest rank.
    private static double Quantile(double[] sorted, double share) => sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
}
