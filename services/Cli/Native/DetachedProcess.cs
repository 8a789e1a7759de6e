using System.Diagnostics;

namespace NewsPipeline.Cli.Native;

/// <summary>Starts processes that live on when we end: a session of their own, no terminal, output in a file.</summary>
public static class DetachedProcess
{
    /// <summary>Starts a program in the background.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="logFile">Where its standard output and error are appended.</param>
    /// <param name="environment">Variables to add; a null value removes one.</param>
    /// <returns>The process. Its id is that of the program itself, as every step on the way is an <c>exec</c>.</returns>
    public static ProcessIdentity Start(IReadOnlyList<string> command, string logFile, IReadOnlyDictionary<string, string?> environment)
    {
        // The shell is there for the redirection, which Process cannot do without pipes that die with us.
        // The terminal's Ctrl-C does not reach a session of its own.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec setsid \"$@\" </dev/null >>\"$0\" 2>&1", logFile, .. command])
        {
            WorkingDirectory = "/",
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        return ProcessIdentity.Of(process.Id)
            ?? throw new CommandException($"{command[0]} ended as soon as it was started.{Environment.NewLine}{LogTail.OfNewest([logFile])}");
    }
}
