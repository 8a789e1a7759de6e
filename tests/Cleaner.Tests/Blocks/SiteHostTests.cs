using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class SiteHostTests
{
    [Theory]
    [InlineData("harbour.example", "harbour.example")]
    [InlineData("www.harbour.example", "HARBOUR.example")]
    [InlineData("news.harbour.com", "sport.harbour.com")]
    [InlineData("www.news.harbour.co.uk", "amp.harbour.co.uk")]
    [InlineData("harbour.or.jp", "www.harbour.or.jp")]
    [InlineData("harbour.wordpress.com", "www.harbour.wordpress.com")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("localhost", "localhost")]
    public void Sub_domains_of_one_registered_domain_are_one_site(string a, string b)
    {
        Assert.True(SiteHost.IsSame(a, b));
        Assert.True(SiteHost.IsSame(b, a));
    }

    [Theory]
    [InlineData("harbour.com", "harbour.org")]
    [InlineData("harbour.co.uk", "gazette.co.uk")]
    [InlineData("www.harbour.com.br", "www.gazette.com.br")]
    [InlineData("harbour.wordpress.com", "gazette.wordpress.com")]
    [InlineData("harbour.blogspot.co.uk", "gazette.blogspot.de")]
    [InlineData("127.0.0.1", "10.0.0.1")]
    [InlineData("a.localhost", "")]
    [InlineData("co.uk", "harbour.co.uk")]
    public void Others_are_not(string a, string b)
    {
        Assert.False(SiteHost.IsSame(a, b));
        Assert.False(SiteHost.IsSame(b, a));
    }
}
