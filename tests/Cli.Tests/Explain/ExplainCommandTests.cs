using System.CommandLine;
using NewsPipeline.Cli.Extract;
using NewsPipeline.Cli.Tests.Extract;

namespace NewsPipeline.Cli.Tests.Explain;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_page_is_written_beside_its_source()
    {
        var page = _folder.Add("bridge.html", PageFolder.Html);
        var html = _folder.Inside("why.html");

        Assert.Equal(ExitCodes.Done, await InvokeAsync(page, "--explain", "--html", html));

        var written = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
        Assert.StartsWith("<!doctype html>", written, StringComparison.Ordinal);
        Assert.Contains("running text", written, StringComparison.Ordinal);
        Assert.Contains("&lt;meta property=", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_no_article_is_explained_too_and_the_exit_code_says_that_it_is_none()
    {
        var page = _folder.Add("stub.html", "<h1>Bridge</h1><p>Hello, all of you.</p>");
        var html = _folder.Inside("why.html");

        Assert.Equal(ExitCodes.Nothing, await InvokeAsync(page, "--explain", "--html", html));

        var written = await File.ReadAllTextAsync(html, TestContext.Current.CancellationToken);
        Assert.Contains("Rejected: not-article", written, StringComparison.Ordinal);
        Assert.Contains("Hello, all of you.", written, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Misuse_is_told_on_one_line()
    {
        var page = _folder.Add("a.html", PageFolder.Html);
        var other = _folder.Add("b.html", PageFolder.Html);

        foreach (var arguments in new string[][]
            { [page, other, "--explain"], [_folder.Path, "--explain"], [page, "--explain", "-o", "x.json"], [page, "--html", "x.html"], [page, "--explain", "--html", _folder.Inside("no/such/folder.html")] })
        {
            var error = await Assert.ThrowsAsync<CommandException>(() => InvokeAsync(arguments));
            Assert.Equal(ExitCodes.Failed, error.ExitCode);
            Assert.DoesNotContain('\n', error.Message);
        }
    }

    private static Task<int> InvokeAsync(params string[] arguments) =>
        ExtractCommand.Create().Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
