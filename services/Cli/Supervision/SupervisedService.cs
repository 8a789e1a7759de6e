using System.Diagnostics;
using System.Globalization;
using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Supervision;

/// <summary>Keeps one service running until it is told to stop.</summary>
public sealed class SupervisedService(ServiceDefinition definition, int healthPort, string logDirectory, Action changed)
{
    // Longer than a service's own longest shutdown: a fetch under way, the bus, the host (120 s).
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(130);

    /// <summary>How it is now.</summary>
    public ServiceState State { get; private set; } = new() { Name = definition.Name, HealthPort = healthPort };

    /// <summary>Starts it, starts it again whenever it ends, and stops it when <paramref name="stopping"/> fires.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var log = new RotatingLog(Path.Combine(logDirectory, definition.Name + ".log"));
        var delay = new RestartDelay();
        while (!stopping.IsCancellationRequested)
        {
            var started = TimeProvider.System.GetTimestamp();
            var exitCode = await RunOnceAsync(log, stopping);
            Update(State with { Process = null, LastExitCode = exitCode });
            if (stopping.IsCancellationRequested)
                break;
            var pause = delay.After(TimeProvider.System.GetElapsedTime(started));
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"newspipe: {definition.Name} ended with exit code {exitCode}; starting it again in {pause.TotalSeconds:0} s"));
            try
            {
                await Task.Delay(pause, stopping);
            }
            catch (OperationCanceledException)
            {
                break;
            }

            State = State with { Restarts = State.Restarts + 1 };
        }
    }

    private async Task<int> RunOnceAsync(RotatingLog log, CancellationToken stopping)
    {
        var start = new ProcessStartInfo(DotnetProgram.Path, [definition.AssemblyPath])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        start.Environment["Health__Port"] = healthPort.ToString(CultureInfo.InvariantCulture);
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Write(log, line.Data);
        process.ErrorDataReceived += (_, line) => Write(log, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var identity = ProcessIdentity.Of(process.Id);
        Update(State with { Process = identity, StartedAt = TimeProvider.System.GetUtcNow() });

        var ended = process.WaitForExitAsync(CancellationToken.None);
        var stop = Task.Delay(Timeout.Infinite, stopping);
        if (await Task.WhenAny(ended, stop) == stop && identity is not null)
            await identity.EndAsync(StopPatience, CancellationToken.None);
        await ended;
        return process.ExitCode;
    }

    private static void Write(RotatingLog log, string? line)
    {
        if (line is not null)
            log.WriteLine(line);
    }

    private void Update(ServiceState state)
    {
        State = state;
        changed();
    }
}
