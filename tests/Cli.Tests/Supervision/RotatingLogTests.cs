using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Tests.Supervision;

public sealed class RotatingLogTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_full_file_is_turned_over_and_only_one_older_one_is_kept()
    {
        var path = Path.Combine(_directory, "x.log");
        using (var log = new RotatingLog(path, limit: 100))
        {
            for (var i = 0; i < 100; i++)
                log.WriteLine($"line {i:000}");
        }

        Assert.Equal(["x.log", "x.log.1"], Directory.GetFiles(_directory).Select(Path.GetFileName).Order());
        Assert.All(Directory.GetFiles(_directory), file => Assert.InRange(new FileInfo(file).Length, 1, 110));
        Assert.Equal("line 099", File.ReadAllLines(path)[^1]);
    }

    [Fact]
    public void What_was_there_is_kept_and_each_line_is_readable_at_once()
    {
        var path = Path.Combine(_directory, "x.log");
        File.WriteAllText(path, "before\n");
        using var log = new RotatingLog(path);
        log.WriteLine("now");

        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        Assert.Equal("before\nnow\n", reader.ReadToEnd());
    }

    [Fact]
    public void A_line_that_a_full_disk_does_not_take_is_dropped_and_later_ones_are_written()
    {
        var path = Path.Combine(_directory, "x.log");
        // Every write to it fails with "no space left on device".
        File.CreateSymbolicLink(path, "/dev/full");
        using var log = new RotatingLog(path);
        log.WriteLine("dropped");
        File.Delete(path);

        log.WriteLine("later");

        Assert.Equal("later", Assert.Single(File.ReadAllLines(path)));
    }
}
