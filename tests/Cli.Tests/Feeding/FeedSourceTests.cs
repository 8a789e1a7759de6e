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
    public void The_length_of_standard_input_is_not_known_beforehand() => Assert.Null(new FeedSource(["-"], null).Count());
}
