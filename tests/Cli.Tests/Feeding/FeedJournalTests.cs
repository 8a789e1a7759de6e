using System.Text.Json;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Feeding;

public sealed class FeedJournalTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Each_submission_is_one_json_line_and_runs_append()
    {
        var path = Path.Combine(_directory, "home", "fed.jsonl");
        var id = Guid.NewGuid();
        for (var run = 0; run < 2; run++)
        {
            await using var journal = await FeedJournal.OpenAsync(path);
            await journal.AddAsync(new FetchArticle { Url = "https://example.org/ü", SubmissionId = id, FedAt = DateTimeOffset.UnixEpoch });
        }

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(2, lines.Length);
        using var entry = JsonDocument.Parse(lines[1]);
        Assert.Equal(id, entry.RootElement.GetProperty("submissionId").GetGuid());
        Assert.Equal("https://example.org/ü", entry.RootElement.GetProperty("url").GetString());
        Assert.Equal(DateTimeOffset.UnixEpoch, entry.RootElement.GetProperty("fedAt").GetDateTimeOffset());
    }

    [Fact]
    public async Task Journals_that_are_open_at_once_keep_each_others_lines()
    {
        const int Each = 1050;
        var path = Path.Combine(_directory, "fed.jsonl");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(feeder => Task.Run(() => FeedAsync(path, feeder, Each))));

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        var urls = lines.Select(line => JsonSerializer.Deserialize<FetchArticle>(line, ContractJson.Compact)!.Url).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(4 * Each, lines.Length);
        Assert.Equal(4 * Each, urls.Count);
        Assert.Equal(4 * Each, await FeedJournal.CountAsync(path));
    }

    [Fact]
    public async Task A_full_batch_is_on_disk_before_the_journal_is_closed()
    {
        var path = Path.Combine(_directory, "fed.jsonl");
        await using var journal = await FeedJournal.OpenAsync(path);
        for (var i = 0; i < FeedJournal.BatchLines; i++)
            await journal.AddAsync(new FetchArticle { Url = "https://example.org/" });

        Assert.True(await FeedJournal.CountAsync(path) >= FeedJournal.BatchLines);
    }

    private static async Task FeedAsync(string path, int feeder, int count)
    {
        await using var journal = await FeedJournal.OpenAsync(path);
        for (var i = 0; i < count; i++)
            await journal.AddAsync(new FetchArticle { Url = $"https://example.org/{feeder}/{i}" });
    }
}
