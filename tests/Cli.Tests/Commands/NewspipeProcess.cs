using System.Diagnostics;

namespace NewsPipeline.Cli.Tests.Commands;

/// <summary>Runs the command line as a user does: as a process, with a home folder of its own and nothing of the caller's environment.</summary>
public static class NewspipeProcess
{
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
        foreach (var variable in new[] { "RABBITMQ_URL", "POSTGRES_URL", "RABBITMQ_MANAGEMENT_URL" })
            start.Environment.Remove(variable);
        start.Environment["NEWSPIPE_HOME"] = home;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
