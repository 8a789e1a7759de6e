using System.Globalization;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Commands;

[Collection("native servers")]
public sealed class InterruptedDemoTests : IAsyncLifetime
{
    private readonly string _home = Directory.CreateTempSubdirectory("newspipe-home-").FullName;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await NewspipeProcess.RunAsync(_home, ["down", "--purge"]);
        if (Directory.Exists(_home))
            Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public async Task Ctrl_C_in_the_middle_of_the_demo_leaves_nothing_running()
    {
        if (!NativeServers.AreInstalled(new NativeServersOptions { DataDirectory = _home }))
            Assert.Skip("RabbitMQ and PostgreSQL are not installed.");
        using var demo = NewspipeProcess.Start(_home, ["demo"], []);
        var errors = demo.StandardError.ReadToEndAsync();
        // The second step begins when servers and services are up.
        for (string? line = ""; line is not null && !line.StartsWith("── 2", StringComparison.Ordinal);)
            line = await demo.StandardOutput.ReadLineAsync();
        var services = new NewspipeHome(_home).LoadServices()!.Services.Select(service => service.Process!).ToList();
        Assert.All(services, service => Assert.True(service.IsAlive));

        ProcessIdentity.Of(demo.Id)!.Signal(ProcessIdentity.Interrupt);
        await demo.StandardOutput.ReadToEndAsync();
        await demo.WaitForExitAsync();

        Assert.Equal(ExitCodes.Interrupted, demo.ExitCode);
        Assert.Contains("stopping what the demo started", await errors, StringComparison.Ordinal);
        Assert.All(services, service => Assert.False(service.IsAlive));
        Assert.True(NativeServers.Find(_home) is { RabbitMqRuns: false, PostgresRuns: false });
        Assert.Null(new NewspipeHome(_home).LoadRun()!.Supervisor);
    }

    [Fact]
    public async Task A_demo_whose_database_goes_away_fails_and_leaves_nothing_running()
    {
        if (!NativeServers.AreInstalled(new NativeServersOptions { DataDirectory = _home }))
            Assert.Skip("RabbitMQ and PostgreSQL are not installed.");
        using var demo = NewspipeProcess.Start(_home, ["demo"], []);
        var errors = demo.StandardError.ReadToEndAsync();
        for (string? line = ""; line is not null && !line.StartsWith("── 2", StringComparison.Ordinal);)
            line = await demo.StandardOutput.ReadLineAsync();
        var services = new NewspipeHome(_home).LoadServices()!.Services.Select(service => service.Process!).ToList();

        var postmaster = Directory.EnumerateFiles(_home, "postmaster.pid", SearchOption.AllDirectories).Single();
        ProcessIdentity.Of(int.Parse(File.ReadLines(postmaster).First(), CultureInfo.InvariantCulture))!.Signal(ProcessIdentity.Interrupt);
        await demo.StandardOutput.ReadToEndAsync();
        await demo.WaitForExitAsync();

        Assert.Equal(ExitCodes.Unavailable, demo.ExitCode);
        Assert.Contains("The database (PostgreSQL) cannot be reached", await errors, StringComparison.Ordinal);
        Assert.All(services, service => Assert.False(service.IsAlive));
        Assert.True(NativeServers.Find(_home) is { RabbitMqRuns: false, PostgresRuns: false });
    }
}
