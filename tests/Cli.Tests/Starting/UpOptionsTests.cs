using System.Collections;
using NewsPipeline.Cli.Starting;

namespace NewsPipeline.Cli.Tests.Starting;

public class UpOptionsTests
{
    private static readonly Dictionary<string, string> Before = new() { [UpOptions.ContactVariable] = "old@example.org", [UpOptions.AllowedNetworksVariable] = "10.0.0.0/8" };

    private static readonly Dictionary<string, string> None = [];

    [Fact]
    public void Every_variable_of_a_service_is_a_setting_and_nothing_else_is()
    {
        var environment = new Hashtable { ["Cleaner__TimeLimit"] = "00:00:09", ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://x:4317", ["Store__Blank"] = " ", ["PATH"] = "/bin" };

        var settings = new UpOptions().Settings(None, running: false, ServiceVariables.Of(environment));

        Assert.Equal(["Cleaner__TimeLimit", "OTEL_EXPORTER_OTLP_ENDPOINT"], settings.Keys);
    }

    [Fact]
    public void Running_services_keep_what_the_environment_does_not_change()
    {
        var before = new Dictionary<string, string> { ["Cleaner__TimeLimit"] = "00:00:09", ["Fetcher__Concurrency"] = "8" };

        var settings = new UpOptions().Settings(before, running: true, new Dictionary<string, string> { ["Fetcher__Concurrency"] = "4" });

        Assert.Equal("00:00:09", settings["Cleaner__TimeLimit"]);
        Assert.Equal("4", settings["Fetcher__Concurrency"]);
        Assert.Empty(new UpOptions().Settings(before, running: false, None));
    }

    [Fact]
    public void Options_win_over_the_environment() =>
        Assert.Equal("new@example.org", new UpOptions { Contact = "new@example.org" }.Settings(Before, running: true, new Dictionary<string, string> { [UpOptions.ContactVariable] = "env@example.org" })[UpOptions.ContactVariable]);

    [Fact]
    public void A_contact_once_given_is_remembered() =>
        Assert.Equal("old@example.org", new UpOptions().Settings(Before, running: false, None)[UpOptions.ContactVariable]);

    [Fact]
    public void A_new_contact_takes_its_place() =>
        Assert.Equal("new@example.org", new UpOptions { Contact = "new@example.org" }.Settings(Before, running: false, None)[UpOptions.ContactVariable]);

    [Fact]
    public void Running_services_keep_their_private_networks_until_told_otherwise()
    {
        Assert.Equal("10.0.0.0/8", new UpOptions().Settings(Before, running: true, None)[UpOptions.AllowedNetworksVariable]);
        Assert.False(new UpOptions { AllowedNetworks = "" }.Settings(Before, running: true, None).ContainsKey(UpOptions.AllowedNetworksVariable));
    }

    [Fact]
    public void After_a_stop_private_networks_are_closed_until_they_are_allowed_again() =>
        Assert.False(new UpOptions().Settings(Before, running: false, None).ContainsKey(UpOptions.AllowedNetworksVariable));

    [Theory]
    [InlineData("me", null, "Fetcher:Contact must be an e-mail address or an http(s) URL, not 'me'.")]
    [InlineData(null, "10.0.0.0/8, office", "Fetcher:AllowedNetworks must be comma-separated CIDRs such as 127.0.0.0/8, not 'office'.")]
    public void What_the_fetcher_would_not_start_with_is_refused(string? contact, string? networks, string message)
    {
        var error = Assert.Throws<CommandException>(new UpOptions { Contact = contact, AllowedNetworks = networks }.Check);

        Assert.Equal(message, error.Message);
        Assert.Equal(ExitCodes.Failed, error.ExitCode);
    }

    [Fact]
    public void Good_options_pass() => new UpOptions { Contact = "crawl@example.org", AllowedNetworks = "127.0.0.0/8,::1/128" }.Check();
}
