using System.Globalization;
using System.Text.Json;

namespace NewsPipeline.Benchmarks;

/// <summary>Writes what was measured, as a table for people or as JSON.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true };

    /// <summary>One table a set; each rate and each allocation also as a ratio to the first line's.</summary>
    public static void WriteTable(TextWriter output, string set, int pages, IReadOnlyList<Summary> summaries)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set}, {pages} pages, one thread; ms of processor time a page"));
        output.WriteLine($"  {"",-30}{"pages/s",9}{"ratio",8}{"p50",8}{"p99",8}{"max",8}{"worst",8}{"KB/page",10}{"ratio",8}");
        foreach (var line in summaries)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {line.Name,-30}{line.PagesPerSecond,9:F0}{Ratio(line, summaries[0]),8:F2}{line.P50,8:F2}{line.P99,8:F2}{line.Max,8:F2}{line.Worst,8:F1}{line.KilobytesPerPage,10:F0}{Allocations(line, summaries[0]),8:F2}"));
        }
        output.WriteLine();
    }

    /// <summary>All sets as one JSON array.</summary>
    public static void WriteJson(TextWriter output, IEnumerable<(string Set, int Pages, IReadOnlyList<Summary> Summaries)> sets) =>
        output.WriteLine(JsonSerializer.Serialize(sets.Select(set => new
        {
            set.Set,
            set.Pages,
            Variants = set.Summaries.Select(line => new
            {
                line.Name,
                line.PagesPerSecond,
                Ratio = Ratio(line, set.Summaries[0]),
                line.P50,
                line.P99,
                line.Max,
                line.Worst,
                line.KilobytesPerPage,
                AllocationRatio = Allocations(line, set.Summaries[0]),
            }),
        }), Json));

    private static double Ratio(Summary line, Summary baseline) => line.PagesPerSecond / baseline.PagesPerSecond;

    private static double Allocations(Summary line, Summary baseline) => line.KilobytesPerPage / baseline.KilobytesPerPage;
}
