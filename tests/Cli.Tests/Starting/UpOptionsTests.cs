using NewsPipeline.Cli.Starting;

namespace NewsPipeline.Cli.Tests.Starting;

public class UpOptionsTests
{
    private static readonly Dictionary<string, string> Before = new() { [UpOptions.ContactVariable] = "old@example.org", [UpOptions.AllowedNetworksVariable] = "10.0.0.0/8" };

    [Fact]
    public void A_contact_once_given_is_remembered() =>
        Assert.Equal("old@example.org", new UpOptions().Settings(Before)[UpOptions.ContactVariable]);

    [Fact]
    public void A_new_contact_takes_its_place() =>
        Assert.Equal("new@example.org", new UpOptions { Contact = "new@example.org" }.Settings(Before)[UpOptions.ContactVariable]);

    [Fact]
    public void Private_networks_are_closed_again_unless_they_are_allowed_again() =>
        Assert.False(new UpOptions().Settings(Before).ContainsKey(UpOptions.AllowedNetworksVariable));
}
