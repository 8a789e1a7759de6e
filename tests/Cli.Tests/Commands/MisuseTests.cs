using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Commands;

public sealed class MisuseTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData("feed")]
    [InlineData("feed", "--file", "/no/such/file")]
    [InlineData("nonsense")]
    [InlineData("show")]
    [InlineData("logs", "nobody")]
    [InlineData("logs", "--lines", "0")]
    [InlineData("search", "x", "--limit", "0")]
    [InlineData("timeline", "x", "--limit", "-1")]
    [InlineData("feed", "https://example.org/", "--wait", "--timeout", "0")]
    public async Task Misuse_is_told_and_fails(params string[] arguments)
    {
        var (exitCode, _, errors) = await NewspipeProcess.RunAsync(_home, arguments);

        Assert.Equal(ExitCodes.Failed, exitCode);
        Assert.NotEmpty(errors);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fetcher:Contact", "up", "--contact", "me")]
    [InlineData("Fetcher:AllowedNetworks", "up", "--allow-networks", "office")]
    [InlineData("Fetcher:Concurrency", "up")]
    public async Task A_setting_that_the_fetcher_would_not_take_stops_up_before_anything_is_started_or_kept(string setting, params string[] arguments)
    {
        var (exitCode, output, errors) = await NewspipeProcess.RunAsync(_home, arguments, new() { ["Fetcher__Concurrency"] = arguments.Length == 1 ? "many" : "8" });

        Assert.Equal(ExitCodes.Failed, exitCode);
        Assert.Empty(output);
        Assert.Contains(setting, errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home));
    }

    [Theory]
    [InlineData("broker", "RABBITMQ_URL", "feed", "https://example.org/")]
    [InlineData("broker", "RABBITMQ_URL", "topology")]
    [InlineData("database", "POSTGRES_URL", "show", "1")]
    [InlineData("database", "POSTGRES_URL", "search", "x")]
    [InlineData("database", "POSTGRES_URL", "timeline", "x")]
    [InlineData("database", "POSTGRES_URL", "migrate")]
    [InlineData("database", "POSTGRES_URL", "psql")]
    public async Task With_nothing_started_and_nothing_set_it_says_what_is_missing(string what, string variable, params string[] arguments)
    {
        var (exitCode, _, errors) = await NewspipeProcess.RunAsync(_home, arguments);

        Assert.NotEqual(0, exitCode);
        Assert.Contains($"No {what} is known: {variable} is not set", errors, StringComparison.Ordinal);
        Assert.Contains("newspipe up", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("broker", "feed", "https://example.org/")]
    [InlineData("broker", "topology")]
    [InlineData("database", "show", "1")]
    [InlineData("database", "feed", "https://example.org/", "--wait")]
    [InlineData("database", "migrate")]
    [InlineData("broker", "up")]
    public async Task A_server_that_is_down_is_named_with_its_address_within_ten_seconds(string what, params string[] arguments)
    {
        var ports = FreePorts.Find(2);
        var environment = new Dictionary<string, string>
        {
            ["RABBITMQ_URL"] = $"amqp://someone:topsecret@127.0.0.1:{ports[0]}/",
            ["POSTGRES_URL"] = $"postgres://someone:topsecret@127.0.0.1:{ports[1]}/news",
        };
        var started = Stopwatch.GetTimestamp();

        var (exitCode, _, errors) = await NewspipeProcess.RunAsync(_home, arguments, environment);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        Assert.NotEqual(0, exitCode);
        Assert.Contains($"The {what} ", errors, StringComparison.Ordinal);
        Assert.Contains($"127.0.0.1:{(what == "broker" ? ports[0] : ports[1])}", errors, StringComparison.Ordinal);
        Assert.Contains("connection refused", errors, StringComparison.Ordinal);
        Assert.Contains("newspipe up", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("topsecret", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_with_nothing_running_says_so_and_fails()
    {
        var (exitCode, output, _) = await NewspipeProcess.RunAsync(_home, ["status"]);

        Assert.Equal(ExitCodes.Unavailable, exitCode);
        Assert.Contains("no services were started from here", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_waits_less_than_ten_seconds_for_servers_that_accept_and_stay_silent()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = silent.LocalEndpoint;
        var environment = new Dictionary<string, string>
        {
            ["RABBITMQ_URL"] = $"amqp://someone:secret@{address}/",
            ["RABBITMQ_MANAGEMENT_URL"] = $"http://someone:secret@{address}",
            ["POSTGRES_URL"] = $"postgres://someone:secret@{address}/news",
        };
        var started = Stopwatch.GetTimestamp();

        var (exitCode, output, errors) = await NewspipeProcess.RunAsync(_home, ["status"], environment);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(10));
        Assert.Equal(ExitCodes.Unavailable, exitCode);
        Assert.Contains($"The broker (RabbitMQ) cannot be reached at amqp://someone:***@{address}", output, StringComparison.Ordinal);
        Assert.Contains("The database (PostgreSQL) cannot be reached", output, StringComparison.Ordinal);
        Assert.Empty(errors);
    }

    [Fact]
    public async Task Down_with_nothing_running_is_no_mistake()
    {
        var (exitCode, _, errors) = await NewspipeProcess.RunAsync(_home, ["down"]);

        Assert.Equal(0, exitCode);
        Assert.Contains("nothing was running", errors, StringComparison.Ordinal);
    }
}
