using FsCheck.Fluent;
using NewsPipeline.ServiceDefaults.Urls;

namespace NewsPipeline.ServiceDefaults.Tests.Urls;

public sealed class UrlNormalizerTests
{
    [Theory]
    // RFC 3986, 6.2.2.1: case.
    [InlineData("HTTP://Example.ORG/Path", "http://example.org/Path")]
    [InlineData("http://example.org/%c3%bc", "http://example.org/%C3%BC")]
    // RFC 3986, 6.2.2.2: percent-encoding.
    [InlineData("http://example.org/%7Eann/%41%2D%2e%5F", "http://example.org/~ann/A-._")]
    [InlineData("http://example.org/a%2Fb", "http://example.org/a%2Fb")]
    [InlineData("http://example.org/ü b", "http://example.org/%C3%BC%20b")]
    [InlineData("http://example.org/100%", "http://example.org/100%25")]
    [InlineData("http://example.org/?q=%7e%26", "http://example.org/?q=~%26")]
    // RFC 3986, 6.2.2.3: dot segments.
    [InlineData("http://example.org/a/./b/../c", "http://example.org/a/c")]
    [InlineData("http://example.org/a/%2e%2E/b", "http://example.org/b")]
    [InlineData("http://example.org/../..", "http://example.org/")]
    [InlineData("http://example.org/a/..", "http://example.org/")]
    [InlineData("http://example.org/a//b/", "http://example.org/a//b/")]
    // RFC 3986, 6.2.3: scheme-based.
    [InlineData("http://example.org", "http://example.org/")]
    [InlineData("http://example.org:80/", "http://example.org/")]
    [InlineData("https://example.org:443/", "https://example.org/")]
    [InlineData("https://example.org:80/", "https://example.org:80/")]
    [InlineData("http://example.org?x=1", "http://example.org/?x=1")]
    [InlineData("http://example.org/?", "http://example.org/")]
    [InlineData("http://example.org/#part", "http://example.org/")]
    [InlineData("http://example.org./", "http://example.org/")]
    [InlineData("http://Bücher.example/", "http://xn--bcher-kva.example/")]
    [InlineData("http://[2606:4700::0:1111]/", "http://[2606:4700::1111]/")]
    // What makes another page stays.
    [InlineData("https://example.org/?b=2&a=1&b=3", "https://example.org/?b=2&a=1&b=3")]
    [InlineData("https://example.org/?id=7&ref=home&source=x", "https://example.org/?id=7&ref=home&source=x")]
    public void Forms_of_one_address_become_one(string url, string normalized) => Assert.Equal(normalized, UrlNormalizer.Normalize(url));

    [Theory]
    [InlineData("utm_source=feed&utm_medium=rss")]
    [InlineData("UTM_Campaign=x")]
    [InlineData("utm%5Fsource=feed")]
    [InlineData("fbclid=abc")]
    [InlineData("gclid=abc&msclkid=def")]
    [InlineData("mc_cid=1&mc_eid=2")]
    [InlineData("xtor=RSS-1")]
    [InlineData("_ga=1.2&_gl=3")]
    [InlineData("igshid")]
    public void Tracking_parameters_are_removed_and_the_others_keep_their_order(string tracking)
    {
        Assert.Equal("https://example.org/a", UrlNormalizer.Normalize($"https://example.org/a?{tracking}#x"));
        Assert.Equal("https://example.org/a?z=1&b=2", UrlNormalizer.Normalize($"https://example.org/a?z=1&{tracking}&b=2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no url")]
    [InlineData("/path")]
    [InlineData("mailto:Desk@Example.org")]
    public void What_is_no_web_address_comes_back_as_it_is(string text) => Assert.Equal(text, UrlNormalizer.Normalize(text));

    [Fact]
    public void To_normalise_twice_changes_nothing()
    {
        var parts = Gen.Elements("a", "B", "ü", "/", "..", ".", "%", "%2e", "%2E", "%25", "%2f", "%zz", "%c3%bc", "%C0", "?", "&", "=", "#", ";", ":", "@", "+", " ", "\\",
            "|", "~", "utm_source=x", "utm%5fid", "fbclid=", "\ud83d\ude80", "[", "]", "\"", "%00", "\u00ad");
        var urls = from scheme in Gen.Elements("http", "HTTPS")
                   from host in Gen.Elements("example.org", "EXAMPLE.org.", "bücher.example", "127.1", "[::FFFF:1.2.3.4]", "example.org:80", "example.org:8080")
                   from rest in parts.ListOf()
                   select $"{scheme}://{host}/{string.Concat(rest)}";

        Prop.ForAll(Arb.From(urls), url =>
        {
            var once = UrlNormalizer.Normalize(url);
            return UrlNormalizer.Normalize(once) == once && Uri.TryCreate(once, UriKind.Absolute, out _);
        }).Holds(cases: 2000);
    }
}
