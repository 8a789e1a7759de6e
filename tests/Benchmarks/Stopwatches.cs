namespace NewsPipeline.Benchmarks;

/// <summary>
/// Runs the variants over the pages, on one thread. On every page all variants run one after the other, and the one that
/// comes first changes, so that a neighbour's load on the machine hurts all alike.
/// </summary>
internal static class Stopwatches
{
    /// <summary>Measures.</summary>
    /// <param name="set">The pages.</param>
    /// <param name="variants">What is measured.</param>
    /// <param name="warmUp">Rounds over all pages before the measurement, in which the code is compiled.</param>
    /// <param name="rounds">Rounds that count.</param>
    public static List<Measurement> Run(BenchSet set, IReadOnlyList<Variant> variants, int warmUp, int rounds)
    {
        var measurements = variants.Select(variant => new Measurement(variant.Name, set.Pages.Count, rounds)).ToList();
        for (var round = -warmUp; round < rounds; round++)
        {
            for (var page = 0; page < set.Pages.Count; page++)
            {
                for (var turn = 0; turn < variants.Count; turn++)
                {
                    var index = (turn + page + Math.Abs(round)) % variants.Count;
                    var (milliseconds, bytes) = Time(variants[index], set.Pages[page]);
                    if (round >= 0)
                        measurements[index].Add(page, round, milliseconds, bytes);
                }
            }
        }
        return measurements;
    }

    private static (double Milliseconds, long Bytes) Time(Variant variant, BenchPage page)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadClock.Milliseconds;
        var result = variant.Run(page);
        var milliseconds = ThreadClock.Milliseconds - start;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        GC.KeepAlive(result);
        return (milliseconds, bytes);
    }
}
