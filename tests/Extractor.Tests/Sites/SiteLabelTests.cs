using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Tests.Sites;

public sealed class SiteLabelTests
{
    [Theory]
    [InlineData("news.lakeside.co.uk", "lakeside")]
    [InlineData("www.lak.de", "lak")]
    [InlineData("lak.de", "lak")]
    [InlineData("news.lak.de", "lak")]
    [InlineData("www.lak.com.au:8080", "lak")]
    [InlineData("www.in.example", "in")]
    [InlineData("www.in.gr", "in")]
    [InlineData("in.gr", "in")]
    [InlineData("tech.lak.ad.jp", "lak")]
    [InlineData("localhost:8080", "localhost")]
    [InlineData("", "")]
    [InlineData(".", "")]
    [InlineData("..uk", "")]
    public void The_label_that_a_site_registered_is_found(string host, string label) => Assert.Equal(label, SiteLabel.Of(host).ToString());
}
