using System.Text.Json;
using NewsPipeline.Cli.Demo;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Commands;

/// <summary>A user's whole session over the real thing, once: about thirty seconds.</summary>
[Collection("native servers")]
public sealed class WholeSessionTests : IAsyncLifetime
{
    // Nobody listens on this port: whatever asked a proxy for loopback would fail.
    private static readonly Dictionary<string, string> Environment = new() { ["http_proxy"] = "http://127.0.0.1:9" };

    private readonly string _home = Directory.CreateTempSubdirectory("newspipe-home-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await NewspipeProcess.RunAsync(_home, ["down", "--purge"]);
        if (Directory.Exists(_home))
            Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task Up_feed_show_search_timeline_status_and_down()
    {
        if (!NativeServers.AreInstalled(new NativeServersOptions { DataDirectory = _home }))
            Assert.Skip("RabbitMQ and PostgreSQL are not installed.");
        await using var site = await SampleSite.StartAsync(0, 0, CancellationToken.None);
        var url = site.Urls.First(u => site.Expected[u] == "stored");
        var missing = site.Urls.First(u => site.Expected[u] == "not-found");

        var up = await SucceedAsync("up", "--allow-networks", "127.0.0.0/8");
        Assert.Contains("RABBITMQ_URL=amqp://newspipe:", up, StringComparison.Ordinal);
        Assert.Contains("POSTGRES_URL=postgresql://newspipe:", up, StringComparison.Ordinal);
        Assert.Equal(up, await SucceedAsync("up"));

        var (exitCode, table, errors) = await NewspipeProcess.RunAsync(_home, ["feed", "-", "--wait"], input: $"# a list\n{url}\nnonsense\n{missing}\n");
        Assert.Equal(ExitCodes.Failed, exitCode);
        Assert.Contains("line 3: not fed, malformed-url", errors, StringComparison.Ordinal);
        Assert.Matches($@"stored +\d+ +{url}", table);
        Assert.Matches($"rejected +not-found +{missing}", table);
        Assert.Contains("unchanged", await SucceedAsync("feed", url, "--wait"), StringComparison.Ordinal);

        using var article = JsonDocument.Parse(await SucceedAsync("show", url, "--json"));
        Assert.Equal(url.TrimEnd('/'), article.RootElement.GetProperty("url").GetString()?.TrimEnd('/'));
        var word = article.RootElement.GetProperty("title").GetString()!.Split(' ').MaxBy(w => w.Length)!;
        Assert.Contains(url, await SucceedAsync("search", word), StringComparison.Ordinal);
        Assert.Matches("(?s)fetch .*clean .*extract .*store ", await SucceedAsync("timeline", url, "--limit", "1"));
        Assert.Equal("1", (await SucceedAsync("psql", "--", "-Atc", "SELECT count(*) FROM articles")).Trim());

        using var status = JsonDocument.Parse(await SucceedAsync("status", "--json"));
        Assert.Empty(status.RootElement.GetProperty("problems").EnumerateArray());
        Assert.All(status.RootElement.GetProperty("services").EnumerateArray(), service => Assert.True(service.GetProperty("ready").GetBoolean()));
        Assert.Equal(3, status.RootElement.GetProperty("ledger").EnumerateArray().Sum(total => total.GetProperty("count").GetInt64()));
        Assert.Equal(3, status.RootElement.GetProperty("fedFromHere").GetInt64());

        var pids = status.RootElement.GetProperty("services").EnumerateArray().Select(service => service.GetProperty("pid").GetInt32()).ToList();
        await SucceedAsync("down");
        Assert.All(pids, pid => Assert.Null(ProcessIdentity.Of(pid)));
        Assert.True(NativeServers.Find(_home) is { RabbitMqRuns: false, PostgresRuns: false });
    }

    private async Task<string> SucceedAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await NewspipeProcess.RunAsync(_home, arguments, Environment);
        Assert.True(exitCode == 0, $"newspipe {string.Join(' ', arguments)} ended with {exitCode}: {errors}");
        return output;
    }
}
