using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Native;

public class ProcessIdentityTests
{
    [Fact]
    public void This_process_is_alive() => Assert.True(ProcessIdentity.Of(Environment.ProcessId)?.IsAlive);

    [Fact]
    public void A_reused_process_id_is_not_taken_for_the_process_that_had_it() =>
        Assert.False((ProcessIdentity.Of(Environment.ProcessId)! with { StartTicks = 1 }).IsAlive);

    [Fact]
    public void An_id_that_nobody_has_gives_no_process() => Assert.Null(ProcessIdentity.Of(int.MaxValue));

    [Fact]
    public async Task A_detached_process_writes_to_its_log_and_ends_on_demand()
    {
        var log = Path.GetTempFileName();
        try
        {
            var process = DetachedProcess.Start(["sh", "-c", "echo hello $WHO; exec sleep 600"], log, new Dictionary<string, string?> { ["WHO"] = "there" });

            Assert.True(process.IsAlive);
            while (new FileInfo(log).Length == 0)
                await Task.Delay(20);
            Assert.Equal("hello there\n", await File.ReadAllTextAsync(log));
            Assert.True(await process.EndAsync(TimeSpan.FromSeconds(20)));
            Assert.False(process.IsAlive);
        }
        finally
        {
            File.Delete(log);
        }
    }

    [Fact]
    public async Task A_process_that_ignores_the_polite_signal_is_killed()
    {
        var log = Path.GetTempFileName();
        try
        {
            var process = DetachedProcess.Start(["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 600; done"], log, new Dictionary<string, string?>());
            while (new FileInfo(log).Length == 0)
                await Task.Delay(20);

            Assert.False(await process.EndAsync(TimeSpan.FromMilliseconds(200)));
            Assert.False(process.IsAlive);
        }
        finally
        {
            File.Delete(log);
        }
    }
}
