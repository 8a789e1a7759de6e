using System.Diagnostics;
using NewsPipeline.Cli.Native;

namespace NewsPipeline.Cli.Tests.Commands;

/// <summary>Runs the command line as a user does: as a process, with a home folder of its own and nothing of the caller's environment that it reads.</summary>
public static class NewspipeProcess
{
    private static readonly string[] Ours = ["RABBITMQ_", "POSTGRES_", "NEWSPIPE_", "OTEL_", "Fetcher__", "Cleaner__", "Extractor__", "Store__", "Health__"];

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(string home, string[] arguments, Dictionary<string, string>? environment = null, string input = "")
    {
        using var process = Start(home, arguments, environment ?? []);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    public static Process Start(string home, string[] arguments, Dictionary<string, string> environment)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "newspipe.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsRead).ToList())
            start.Environment.Remove(name);
        start.Environment["NEWSPIPE_HOME"] = home;
        // What `up` leaves in the background ends with the test run, even where that is killed.
        start.Environment[CallerWatch.Variable] = $"{Environment.ProcessId}";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    // Case does not matter to .NET's configuration.
    private static bool IsRead(string variable) =>
        Ours.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) || variable.EndsWith("_proxy", StringComparison.OrdinalIgnoreCase);
}
