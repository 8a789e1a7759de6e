using System.Diagnostics;
using NewsPipeline.Cli.Extract;

namespace NewsPipeline.Cli.Tests.Extract;

public sealed class RecordFileTests : IDisposable
{
    private readonly PageFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pipe_is_written_into_and_stays_a_pipe()
    {
        var pipe = _folder.Inside("pipe");
        using (var mkfifo = Process.Start("mkfifo", [pipe]))
            await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);
        var reading = Task.Run(() => File.ReadAllTextAsync(pipe));

        await WriteAsync(pipe);

        Assert.Equal("{}", await reading);
        Assert.True(File.Exists(pipe) && !RegularFile.Is(pipe));
    }

    [Fact]
    public async Task A_link_stays_and_what_it_leads_to_is_written_anew()
    {
        var target = _folder.Add("target.json", "something longer than the records");
        var link = _folder.Inside("link.json");
        File.CreateSymbolicLink(link, target);

        await WriteAsync(link);

        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.Equal("{}", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_device_that_takes_nothing_is_told_in_one_line()
    {
        var link = _folder.Inside("full");
        File.CreateSymbolicLink(link, "/dev/full");

        var error = await Assert.ThrowsAsync<CommandException>(() => WriteAsync(link));

        Assert.StartsWith($"{link} cannot be written: ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void A_folder_is_refused_at_the_start()
    {
        var error = Assert.Throws<CommandException>(() => new RecordFile(_folder.Path));

        Assert.Equal($"{_folder.Path} is a folder.", error.Message);
    }

    [Fact]
    public async Task A_file_that_was_not_completed_leaves_the_old_one_as_it_was()
    {
        var path = _folder.Add("out.json", "old");

        await new RecordFile(path).DisposeAsync();

        Assert.Equal("old", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        Assert.False(File.Exists(path + ".part"));
    }

    private static async Task WriteAsync(string path)
    {
        await using var file = new RecordFile(path);
        await file.CompleteAsync();
    }
}
