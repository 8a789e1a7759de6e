using System.Diagnostics;
using NewsPipeline.Cli.Feeding;

namespace NewsPipeline.Cli.Tests.Feeding;

public sealed class FeedSourceTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void The_command_line_comes_before_the_file()
    {
        File.WriteAllText(_path, "# list\nhttps://example.org/2\n");
        var source = new FeedSource(["https://example.org/1"], new FileInfo(_path));

        Assert.Equal(["https://example.org/1", "https://example.org/2"], source.Lines().Select(line => line.Url));
        Assert.Equal(2, source.Count());
    }

    [Fact]
    public async Task A_pipe_is_not_counted_but_read()
    {
        File.Delete(_path);
        using (var mkfifo = Process.Start("mkfifo", [_path]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        var source = new FeedSource([], new FileInfo(_path));

        Assert.Null(source.Count());
        var writing = Task.Run(() => File.WriteAllTextAsync(_path, "https://example.org/1\n"));
        Assert.Equal(["https://example.org/1"], source.Lines().Select(line => line.Url));
        await writing;
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/no/such/file")]
    public void What_cannot_be_read_is_told_by_name(string path)
    {
        var error = Assert.Throws<CommandException>(() => new FeedSource([], new FileInfo(path)).Lines().Count());

        Assert.StartsWith($"{path} cannot be read: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_length_of_standard_input_is_not_known_beforehand() => Assert.Null(new FeedSource(["-"], null).Count());
}
