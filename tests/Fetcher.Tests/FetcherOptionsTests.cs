namespace NewsPipeline.Fetcher.Tests;

public sealed class FetcherOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Assert.Empty(FetcherOptionsValidator.Faults(new FetcherOptions()));

    [Theory]
    [InlineData("desk@example.org")]
    [InlineData("https://example.org/crawler")]
    [InlineData("")]
    [InlineData(null)]
    public void A_contact_is_an_address_or_a_url_or_none(string? contact) =>
        Assert.Empty(FetcherOptionsValidator.Faults(new FetcherOptions { Contact = contact }));

    [Theory]
    [InlineData("the desk")]
    [InlineData("desk@")]
    [InlineData("ftp://example.org")]
    [InlineData("desk@example.org) evil (")]
    [InlineData("desk@example.org\r\nX-Evil: 1")]
    public void A_contact_that_is_neither_is_named(string contact) =>
        Assert.StartsWith("Fetcher:Contact must be", Assert.Single(FetcherOptionsValidator.Faults(new FetcherOptions { Contact = contact })), StringComparison.Ordinal);

    [Fact]
    public void Each_fault_names_its_setting_in_one_line()
    {
        var options = new FetcherOptions
        {
            AllowedNetworks = "127.0.0.0/8, nonsense",
            AcceptLanguage = "ü",
            MaxUrlLength = 0,
            MaxBodyBytes = -1,
            MaxRedirects = -1,
            Concurrency = 0,
            ConnectTimeout = TimeSpan.Zero,
            TotalTimeout = TimeSpan.FromDays(400),
            HostDelay = TimeSpan.FromSeconds(-1),
        };

        var faults = FetcherOptionsValidator.Faults(options).ToList();

        foreach (var setting in new[] { "AllowedNetworks", "AcceptLanguage", "MaxUrlLength", "MaxBodyBytes", "MaxRedirects", "Concurrency", "ConnectTimeout", "TotalTimeout", "HostDelay" })
            Assert.Single(faults, fault => fault.StartsWith($"Fetcher:{setting} must be", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.DoesNotContain('\n', fault));
    }
}
