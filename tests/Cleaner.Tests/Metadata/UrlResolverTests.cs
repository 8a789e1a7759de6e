using NewsPipeline.Cleaner.Metadata;

namespace NewsPipeline.Cleaner.Tests.Metadata;

public sealed class UrlResolverTests
{
    [Theory]
    [InlineData("/news/harbour-12.html?page=2&x=y")]
    [InlineData("/news//double/")]
    [InlineData("/a/../b/./c")]
    [InlineData("/dot./x")]
    [InlineData("/ends.")]
    [InlineData("/%7Etilde/ä")]
    [InlineData("//cdn.example/x")]
    [InlineData("relative/x")]
    [InlineData("  /spaced  ")]
    [InlineData("/")]
    public void An_address_from_the_top_is_resolved_as_uris_are(string address)
    {
        const string Page = "https://Harbour-Post.example:443/2024/story?x=1";
        Assert.Equal(new Uri(new Uri(Page), address.Trim()).AbsoluteUri, new UrlResolver(Page).Resolve(address));
    }
}
