using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Tests.Home;

public sealed class HomeLockTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly NewspipeHome _home = new(Path.Combine(Directory.CreateTempSubdirectory("newspipe-lock-").FullName, "home"));

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_home.Path)!, recursive: true);

    [Fact]
    public async Task The_second_waits_until_the_first_is_done()
    {
        var first = await HomeLock.TakeAsync(_home, Long, CancellationToken.None);
        var second = HomeLock.TakeAsync(_home, Long, CancellationToken.None);
        Assert.False(second.IsCompleted);

        first.Dispose();

        using var taken = await second;
        await Assert.ThrowsAsync<CommandException>(() => HomeLock.TakeAsync(_home, TimeSpan.Zero, CancellationToken.None));
    }

    [Fact]
    public async Task Who_waited_in_vain_is_told_where()
    {
        using var held = await HomeLock.TakeAsync(_home, Long, CancellationToken.None);

        var told = await Assert.ThrowsAsync<CommandException>(() => HomeLock.TakeAsync(_home, TimeSpan.Zero, CancellationToken.None));

        Assert.Contains(_home.Path, told.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unavailable, told.ExitCode);
    }

    [Fact]
    public async Task A_purge_under_the_lock_leaves_nothing()
    {
        using (await HomeLock.TakeAsync(_home, Long, CancellationToken.None))
            _home.Purge();

        Assert.False(Directory.Exists(_home.Path));
    }
}
