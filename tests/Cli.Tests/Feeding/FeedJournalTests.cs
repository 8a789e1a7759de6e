using System.Text.Json;
using NewsPipeline.Cli.Feeding;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Tests.Feeding;

public sealed class FeedJournalTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Each_submission_is_one_json_line_and_runs_append()
    {
        var path = Path.Combine(_directory, "home", "fed.jsonl");
        var id = Guid.NewGuid();
        for (var run = 0; run < 2; run++)
        {
            using var journal = new FeedJournal(path);
            journal.Add(new FetchArticle { Url = "https://example.org/ü", SubmissionId = id, FedAt = DateTimeOffset.UnixEpoch });
        }

        var lines = File.ReadAllLines(path);
        Assert.Equal(2, lines.Length);
        using var entry = JsonDocument.Parse(lines[1]);
        Assert.Equal(id, entry.RootElement.GetProperty("submissionId").GetGuid());
        Assert.Equal("https://example.org/ü", entry.RootElement.GetProperty("url").GetString());
        Assert.Equal(DateTimeOffset.UnixEpoch, entry.RootElement.GetProperty("fedAt").GetDateTimeOffset());
    }
}
