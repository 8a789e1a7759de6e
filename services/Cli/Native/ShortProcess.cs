using System.ComponentModel;
using System.Diagnostics;

namespace NewsPipeline.Cli.Native;

/// <summary>Runs a program to its end and takes its output.</summary>
public static class ShortProcess
{
    /// <summary>Runs a program; fails where it does.</summary>
    /// <exception cref="CommandException">It is not there, or its exit code is not 0; with its last lines.</exception>
    public static async Task<string> RunAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null, CancellationToken cancellationToken = default)
    {
        var (exitCode, output) = await TryRunAsync(command, environment, cancellationToken);
        return exitCode == 0
            ? output
            : throw new CommandException($"{string.Join(' ', command)} failed with exit code {exitCode}.{Environment.NewLine}{LogTail.Of(output)}");
    }

    /// <summary>Runs a program and tells how it ended; 127 where it is not there.</summary>
    public static async Task<(int ExitCode, string Output)> TryRunAsync(IReadOnlyList<string> command, IReadOnlyDictionary<string, string>? environment = null, CancellationToken cancellationToken = default)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // Always readable, whoever runs it: a caller's folder may be closed to postgres.
            WorkingDirectory = "/",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start)!;
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(cancellationToken) + await errors;
            await process.WaitForExitAsync(cancellationToken);
            return (process.ExitCode, output);
        }
        catch (Win32Exception e)
        {
            return (127, e.Message);
        }
    }
}
