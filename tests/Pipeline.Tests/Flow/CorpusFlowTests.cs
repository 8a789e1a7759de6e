using Microsoft.AspNetCore.Http;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.Store.Ledger;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Pipeline.Tests.Flow;

/// <summary>Real pages through the whole pipeline. They are not ours to copy: where the shared folder is absent, the tests are skipped.</summary>
public sealed class CorpusFlowTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task Every_real_page_that_is_fed_has_an_outcome_and_the_ledger_adds_up()
    {
        var pages = Directory.GetFiles(Shared("bench", "aeb", "pages"), "*.html.gz");
        var submissions = new List<Guid>();
        foreach (var page in pages)
        {
            var url = pipeline.Site.Serve(Path.GetFileName(page)[..16], async context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.Headers.ContentEncoding = "gzip";
                await context.Response.SendFileAsync(page);
            });
            submissions.Add(await pipeline.FeedAsync(url));
        }

        var outcomes = await OutcomesAsync(submissions);

        Assert.Equal(pages.Length, outcomes.Count);
        Assert.All(outcomes, o => Assert.True(o.IsTerminal, $"{o.Url} is {o.State} in {o.Queue}: {o.Detail}"));
        var stored = outcomes.Count(o => o.State is LedgerStates.Stored or LedgerStates.Unchanged or LedgerStates.Duplicate);
        var rejected = outcomes.Count(o => o.State == LedgerStates.Rejected);
        Assert.Equal(pages.Length, stored + rejected);
        // Every page of the set is an article: a cleaner that rejects one in twenty of them is broken.
        Assert.True(rejected * 20 <= pages.Length, string.Join("\n", outcomes.Where(o => o.State == LedgerStates.Rejected).Select(o => $"{o.Reason}: {o.Detail}")));
        TestContext.Current.TestOutputHelper?.WriteLine($"fed {pages.Length} = stored {stored} + rejected {rejected}");
    }

    [Fact]
    public async Task The_seeds_as_plain_text_are_stored_without_a_line_that_must_not_come_out()
    {
        var folder = Shared("seeds");
        using var expected = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "expected.json")));
        foreach (var seed in expected.RootElement.EnumerateObject())
        {
            var url = pipeline.Site.ServeBytes(seed.Name, "text/plain; charset=utf-8", await File.ReadAllBytesAsync(Path.Combine(folder, seed.Name)));
            var row = await pipeline.FeedToTheEndAsync(url);
            Assert.Equal((LedgerStates.Stored, null), (row.State, row.Detail));
            var body = await pipeline.ScalarAsync<string>("SELECT body FROM news.article WHERE id = $1", row.ArticleId!);
            foreach (var paragraph in seed.Value.GetProperty("required").EnumerateArray())
                Assert.Contains(Folded(paragraph.GetString()!), Folded(body!), StringComparison.Ordinal);
        }
    }

    private async Task<List<LedgerRow>> OutcomesAsync(List<Guid> submissions)
    {
        var outcomes = new List<LedgerRow>();
        foreach (var submission in submissions)
            outcomes.Add(await pipeline.OutcomeAsync(submission));
        return outcomes;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shared(params string[] parts)
    {
        var path = Path.Combine([RepositoryRoot.Path, "..", "shared", .. parts]);
        if (!Directory.Exists(path))
            Assert.Skip($"The real pages are not here: {Path.GetFullPath(path)} is absent.");
        return path;
    }
}
