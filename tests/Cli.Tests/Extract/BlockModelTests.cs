using System.Diagnostics;
using NewsPipeline.Cli.Tests.Commands;

namespace NewsPipeline.Cli.Tests.Extract;

/// <summary>A model of the user's own that is missing or wrong: one line, from the command line and from the service.</summary>
public sealed class BlockModelTests : IDisposable
{
    private const string Variable = "Cleaner__BlockModel";

    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Model(string what) => what == "missing" ? _folder.Inside("none.trees") : _folder.Add("own.trees", "<html>no model</html>");

    [Theory]
    [InlineData("missing")]
    [InlineData("missing", "--explain")]
    [InlineData("foreign")]
    public async Task Extract_says_what_is_wrong_and_what_to_do_on_one_line(string what, params string[] options)
    {
        var page = _folder.Add("a.html", PageFolder.Html);
        var model = Model(what);

        var (exit, output, errors) = await NewspipeProcess.RunAsync(_folder.Path, ["extract", page, .. options], new() { [Variable] = model });

        Assert.Equal(ExitCodes.Failed, exit);
        Assert.Empty(output);
        AssertOneLine(errors, model);
    }

    [Fact]
    public async Task Up_says_so_before_anything_is_started()
    {
        var model = Model("foreign");

        var (exit, output, errors) = await NewspipeProcess.RunAsync(_folder.Inside("home"), ["up"], new() { [Variable] = model });

        Assert.Equal(ExitCodes.Failed, exit);
        Assert.Empty(output);
        AssertOneLine(errors, model);
        Assert.False(Directory.Exists(_folder.Inside("home")));
    }

    [Theory]
    [InlineData("missing")]
    [InlineData("foreign")]
    public async Task The_service_ends_at_its_start(string what)
    {
        var model = Model(what);
        // The service as `up` finds it, beside this program. No broker is asked before the model is read.
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "NewsPipeline.Cleaner.dll")]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["RABBITMQ_URL"] = "amqp://someone:secret@127.0.0.1:1/";
        start.Environment[Variable] = model;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(ExitCodes.Failed, process.ExitCode);
        AssertOneLine(await errors, model);
    }

    private static void AssertOneLine(string errors, string model)
    {
        var line = Assert.Single(errors.Trim().Split('\n'));
        Assert.Contains(model, line, StringComparison.Ordinal);
        Assert.Contains("leave Cleaner:BlockModel out", line, StringComparison.Ordinal);
    }
}
