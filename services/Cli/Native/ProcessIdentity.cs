using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsPipeline.Cli.Native;

/// <summary>A process that outlives us: its id together with the time it started, so that a reused id is never taken for it.</summary>
/// <param name="Pid">The process id.</param>
/// <param name="StartTicks">When it started, in clock ticks since boot (field 22 of <c>/proc/PID/stat</c>).</param>
public sealed record ProcessIdentity(int Pid, long StartTicks)
{
    /// <summary>SIGINT.</summary>
    public const int Interrupt = 2;

    /// <summary>SIGKILL.</summary>
    public const int Kill = 9;

    /// <summary>SIGTERM.</summary>
    public const int Terminate = 15;

    /// <summary>Whether it still runs; a zombie does not.</summary>
    public bool IsAlive => Of(Pid) == this;

    /// <summary>The running process with this id; null where there is none.</summary>
    public static ProcessIdentity? Of(int pid)
    {
        try
        {
            // The name in brackets may hold blanks and brackets itself: the fields begin after the last one.
            var stat = File.ReadAllText($"/proc/{pid}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return fields[0] is "Z" or "X" ? null : new ProcessIdentity(pid, long.Parse(fields[19], CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Sends it a signal, if it still runs.</summary>
    public void Signal(int signal)
    {
        if (IsAlive)
            _ = SendSignal(Pid, signal);
    }

    /// <summary>Ends it: a SIGTERM, and a SIGKILL where it has not ended within <paramref name="patience"/>.</summary>
    /// <returns>True where it ended by itself.</returns>
    public async Task<bool> EndAsync(TimeSpan patience, CancellationToken cancellationToken = default)
    {
        Signal(Terminate);
        if (await HasEndedAsync(patience, cancellationToken))
            return true;
        Signal(Kill);
        await HasEndedAsync(TimeSpan.FromSeconds(5), cancellationToken);
        return false;
    }

    /// <summary>Waits until it has ended, at most <paramref name="patience"/>.</summary>
    public async Task<bool> HasEndedAsync(TimeSpan patience, CancellationToken cancellationToken = default)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        while (IsAlive)
        {
            if (TimeProvider.System.GetElapsedTime(deadline) > patience)
                return false;
            await Task.Delay(50, cancellationToken);
        }

        return true;
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int pid, int signal);
}
