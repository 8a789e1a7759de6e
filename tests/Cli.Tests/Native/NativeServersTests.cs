using System.Net;
using System.Net.Sockets;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;
using Npgsql;

namespace NewsPipeline.Cli.Tests.Native;

/// <summary>The real broker and database, once: about half a minute. One such test at a time: each wants ports and both cores.</summary>
[Collection("native servers")]
public sealed class NativeServersTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-native-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task They_start_survive_a_kill_are_found_through_a_link_keep_their_data_and_stop()
    {
        var options = NativeServersOptions.ForTests(_directory);
        if (!NativeServers.AreInstalled(options))
            Assert.Skip("RabbitMQ and PostgreSQL are not installed.");
        var servers = await NativeServers.StartAsync(options);
        try
        {
            await ExecuteAsync(servers.PostgresUrl, "CREATE TABLE kept (x int)");
            var broker = NativeState.Load(_directory)!.RabbitMq!;
            broker.Signal(ProcessIdentity.Kill);
            await broker.HasEndedAsync(TimeSpan.FromSeconds(10));

            var link = Path.Combine(_directory, "link");
            Directory.CreateSymbolicLink(link, _directory);
            var again = await NativeServers.StartAsync(options with { DataDirectory = link, PostgresPort = 1 });

            Assert.Equal(servers.PostgresUrl, again.PostgresUrl);
            Assert.True(again is { RabbitMqRuns: true, PostgresRuns: true });
            await ExecuteAsync(again.PostgresUrl, "SELECT x FROM kept");
        }
        finally
        {
            await NativeServers.Find(_directory)!.StopAsync();
        }

        var stopped = NativeServers.Find(_directory)!;
        Assert.True(stopped is { RabbitMqRuns: false, PostgresRuns: false });
        Assert.True(FreePorts.IsFree(options.AmqpPort) && FreePorts.IsFree(options.PostgresPort) && FreePorts.IsFree(options.EpmdPort));
    }

    [Fact]
    public async Task A_database_that_cannot_start_leaves_a_broker_that_ran_alone()
    {
        var options = NativeServersOptions.ForTests(_directory);
        if (!NativeServers.AreInstalled(options))
            Assert.Skip("RabbitMQ and PostgreSQL are not installed.");
        await NativeServers.StartAsync(options with { WithPostgres = false });
        try
        {
            using var other = new TcpListener(IPAddress.Loopback, options.PostgresPort);
            other.Start();

            await Assert.ThrowsAsync<CommandException>(() => NativeServers.StartAsync(options));

            Assert.True(NativeServers.Find(_directory) is { RabbitMqRuns: true, PostgresRuns: false });
        }
        finally
        {
            await NativeServers.Find(_directory)!.StopAsync();
        }
    }

    [Fact]
    public async Task Servers_and_services_end_with_the_process_they_are_bound_to()
    {
        var options = NativeServersOptions.ForTests(_directory) with { WithRabbitMq = false };
        if (!NativeServers.AreInstalled(options))
            Assert.Skip("PostgreSQL is not installed.");
        var caller = DetachedProcess.Start(["sleep", "600"], "/dev/null", new Dictionary<string, string?>());
        var supervisor = DetachedProcess.Start(["sleep", "600"], "/dev/null", new Dictionary<string, string?>());
        try
        {
            var servers = await NativeServers.StartAsync(options with { EndWithProcess = caller.Pid });
            new NewspipeHome(_directory).SaveRun(new RunState { RabbitMqUrl = "", PostgresUrl = servers.PostgresUrl, Supervisor = supervisor });

            caller.Signal(ProcessIdentity.Kill);

            Assert.True(await supervisor.HasEndedAsync(TimeSpan.FromSeconds(20)));
            for (var waited = 0; servers.PostgresRuns && waited < 200; waited++)
                await Task.Delay(100);
            Assert.False(servers.PostgresRuns);
        }
        finally
        {
            caller.Signal(ProcessIdentity.Kill);
            supervisor.Signal(ProcessIdentity.Kill);
            await (NativeServers.Find(_directory)?.StopAsync() ?? Task.CompletedTask);
        }
    }

    private static async Task ExecuteAsync(string url, string statement)
    {
        var uri = new Uri(url);
        var login = uri.UserInfo.Split(':');
        await using var connection = new NpgsqlConnection($"Host={uri.Host};Port={uri.Port};Username={login[0]};Password={login[1]};Database={uri.AbsolutePath[1..]};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}
