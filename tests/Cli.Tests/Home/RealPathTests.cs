using NewsPipeline.Cli.Home;

namespace NewsPipeline.Cli.Tests.Home;

public sealed class RealPathTests : IDisposable
{
    private readonly string _directory = RealPath.Of(Directory.CreateTempSubdirectory("newspipe-path-").FullName);

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void A_path_without_links_is_kept() => Assert.Equal(_directory, RealPath.Of(_directory + "/./x/../"));

    [Fact]
    public void Links_are_followed_in_the_parents_too_and_what_is_missing_is_kept()
    {
        Directory.CreateDirectory(In("real/inner"));
        Directory.CreateSymbolicLink(In("absolute"), In("real"));
        Directory.CreateSymbolicLink(In("relative"), "./absolute/inner");

        Assert.Equal(In("real/inner/not/yet"), RealPath.Of(In("relative/not/yet")));
        Assert.Equal(In("real"), RealPath.Of(In("relative/..")));
    }

    [Fact]
    public void A_link_to_a_folder_that_is_not_there_names_that_folder()
    {
        Directory.CreateSymbolicLink(In("link"), In("later"));

        Assert.Equal(In("later/home"), new NewspipeHome(In("link/home")).Path);
    }

    [Fact]
    public void A_circle_of_links_is_told()
    {
        Directory.CreateSymbolicLink(In("a"), In("b"));
        Directory.CreateSymbolicLink(In("b"), In("a"));

        Assert.Contains("circle", Assert.Throws<CommandException>(() => RealPath.Of(In("a/x"))).Message, StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(_directory, name);
}
