using NewsPipeline.Cli.Logs;

namespace NewsPipeline.Cli.Tests.Logs;

public sealed class LogTailerTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task The_last_lines_come_first_and_then_what_is_appended()
    {
        File.WriteAllText(_path, "1\n2\n3\n");
        var tailer = new LogTailer(_path);

        Assert.Equal(["2", "3"], await tailer.ReadLastAsync(2, CancellationToken.None));
        File.AppendAllText(_path, "4\nhal");
        Assert.Equal(["4"], await tailer.ReadNewAsync(CancellationToken.None));
        File.AppendAllText(_path, "f\n");
        Assert.Equal(["half"], await tailer.ReadNewAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_was_turned_over_is_read_from_its_beginning()
    {
        File.WriteAllText(_path, "a long first line\n");
        var tailer = new LogTailer(_path);
        await tailer.ReadLastAsync(10, CancellationToken.None);
        File.WriteAllText(_path, "new\n");

        Assert.Equal(["new"], await tailer.ReadNewAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_file_that_is_not_there_yet_has_no_lines() =>
        Assert.Empty(await new LogTailer(_path + ".absent").ReadLastAsync(5, CancellationToken.None));
}
