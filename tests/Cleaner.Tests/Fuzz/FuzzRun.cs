using System.Globalization;

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>
/// So many broken pages, one after the other. <c>NEWSPIPE_FUZZ_PAGES</c> sets how many (a night's run: 1000000), <c>NEWSPIPE_FUZZ_SEED</c>
/// which. Each page is made from the seed and its number alone, so that a finding can be had again by both.
/// </summary>
internal static class FuzzRun
{
    private const int DefaultSeed = 20_261;

    /// <summary>Runs it over pages of HTML or, every tenth time, the same as plain text; fails with the first findings.</summary>
    public static void Over(IReadOnlyList<string> pages, int defaultCount)
    {
        var count = Setting("NEWSPIPE_FUZZ_PAGES", defaultCount);
        var seed = Setting("NEWSPIPE_FUZZ_SEED", DefaultSeed);
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} pages broken from {pages.Count}, NEWSPIPE_FUZZ_SEED={seed}");
        for (var number = 0; number < count; number++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            var fault = PageBudget.Fault(PageOf(pages, seed, number));
            Assert.True(fault is null, $"page {number} with NEWSPIPE_FUZZ_SEED={seed}: {fault}");
        }
    }

    private static PageInput PageOf(IReadOnlyList<string> pages, int seed, int number)
    {
        var mutator = new PageMutator(unchecked((seed * 1_000_003) + number));
        return new PageInput
        {
            Content = mutator.Mutate(pages[number % pages.Count], pages[(number * 7) % pages.Count]),
            MediaType = number % 10 == 9 ? "text/plain" : "text/html",
            Url = "https://harbour-post.example/news/pier",
        };
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
