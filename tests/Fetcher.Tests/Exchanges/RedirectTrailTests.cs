namespace NewsPipeline.Fetcher.Tests.Exchanges;

public sealed class RedirectTrailTests
{
    [Theory]
    [InlineData("https://a.example/", "http://b.example/", true)]
    [InlineData("https://a.example/", "https://b.example/", false)]
    [InlineData("http://a.example/", "https://a.example/", false)]
    public void A_step_down_from_https_is_allowed_and_noted(string from, string to, bool noted)
    {
        var trail = new RedirectTrail(new FetcherOptions());

        Assert.True(trail.Follow(new Uri(from), to).IsAccepted);

        Assert.Equal(noted, trail.LeftHttps);
        Assert.Equal([from], trail.Passed);
    }

    [Theory]
    [InlineData("x", "https://a.example/n/x")]
    [InlineData("/x", "https://a.example/x")]
    [InlineData("?p=2", "https://a.example/n/page?p=2")]
    [InlineData("../x", "https://a.example/x")]
    [InlineData("//b.example/x", "https://b.example/x")]
    [InlineData(" /x#part ", "https://a.example/x")]
    [InlineData("/a b", "https://a.example/a%20b")]
    public void Targets_are_resolved_against_the_address_that_redirects(string location, string target) =>
        Assert.Equal(target, new RedirectTrail(new FetcherOptions()).Follow(new Uri("https://a.example/n/page"), location).Uri!.AbsoluteUri);
}
