using NewsPipeline.Cli.Home;
using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Tests.Supervision;

public sealed class ServicesStateKeeperTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("newspipe-").FullName;

    public void Dispose()
    {
        if (Directory.Exists(_directory))
            Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void A_state_that_cannot_be_written_is_written_later()
    {
        // No folder to write into stands for a disk with no room: both are IO errors.
        var home = new NewspipeHome(Path.Combine(_directory, "home"));
        var keeper = new ServicesStateKeeper(home);
        keeper.Keep(() => new ServicesState([new ServiceState { Name = "store", HealthPort = 1 }]));
        keeper.Retry();
        home.Create();

        keeper.Retry();

        Assert.Equal("store", Assert.Single(home.LoadServices()!.Services).Name);
    }

    [Fact]
    public void What_was_written_is_not_written_again()
    {
        var home = new NewspipeHome(_directory);
        var keeper = new ServicesStateKeeper(home);
        keeper.Keep(() => new ServicesState([]));
        home.Purge();
        home.Create();

        keeper.Retry();

        Assert.Null(home.LoadServices());
    }
}
