using System.Diagnostics;

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>The command line as its own process.</summary>
public static class NewspipeProcess
{
    public static async Task<(int ExitCode, string Output)> RunAsync(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var home = Directory.CreateTempSubdirectory("newspipe-home-");
        try
        {
            var program = RepositoryRoot.Program("Cli", "newspipe");
            var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (key, value) in environment)
                start.Environment[key] = value;
            start.Environment["NEWSPIPE_HOME"] = home.FullName;
            using var process = Process.Start(start)!;
            var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            return (process.ExitCode, string.Concat(output));
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }
}
