using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Commands;

public sealed class SignalTests : IDisposable
{
    private const int HangUp = 1;

    private readonly string _home = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Theory]
    [InlineData(HangUp)]
    [InlineData(ProcessIdentity.Interrupt)]
    [InlineData(ProcessIdentity.Terminate)]
    public async Task A_command_that_is_told_to_stop_stops_in_order(int signal)
    {
        Directory.CreateDirectory(Path.Combine(_home, "log"));
        await File.WriteAllTextAsync(Path.Combine(_home, "log", "fetcher.log"), "ready\n", TestContext.Current.CancellationToken);
        using var logs = NewspipeProcess.Start(_home, ["logs", "fetcher", "-f"], []);
        Assert.Equal("ready", await logs.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        ProcessIdentity.Of(logs.Id)!.Signal(signal);
        await logs.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Interrupted, logs.ExitCode);
    }
}
