using FsCheck.Fluent;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher.Tests.Urls;

public sealed class UrlRulesTests
{
    private const int Limit = 8192;

    [Theory]
    [InlineData(null, ReasonCodes.MalformedUrl)]
    [InlineData("", ReasonCodes.MalformedUrl)]
    [InlineData("   \t", ReasonCodes.MalformedUrl)]
    [InlineData("\0", ReasonCodes.MalformedUrl)]
    [InlineData("example.org/news", ReasonCodes.MalformedUrl)]
    [InlineData("example.org:8080/news", ReasonCodes.MalformedUrl)]
    [InlineData("localhost:8080/news", ReasonCodes.MalformedUrl)]
    [InlineData("//host/x", ReasonCodes.MalformedUrl)]
    [InlineData("/etc/passwd", ReasonCodes.MalformedUrl)]
    [InlineData("http:///x", ReasonCodes.MalformedUrl)]
    [InlineData("http:x", ReasonCodes.MalformedUrl)]
    [InlineData("http:/x", ReasonCodes.MalformedUrl)]
    [InlineData("http://", ReasonCodes.MalformedUrl)]
    [InlineData("http://?q", ReasonCodes.MalformedUrl)]
    [InlineData("http://exa mple.org/", ReasonCodes.MalformedUrl)]
    [InlineData("http://a..b/", ReasonCodes.MalformedUrl)]
    [InlineData("http://./", ReasonCodes.MalformedUrl)]
    [InlineData("http://example.org:0/", ReasonCodes.MalformedUrl)]
    [InlineData("http://example.org:99999/", ReasonCodes.MalformedUrl)]
    [InlineData("http://example.org:http/", ReasonCodes.MalformedUrl)]
    [InlineData("http://[::1/", ReasonCodes.MalformedUrl)]
    [InlineData("http://example.org/a\r\nHost: b", ReasonCodes.MalformedUrl)]
    [InlineData("http://example.org/a\u0007b", ReasonCodes.MalformedUrl)]
    [InlineData("mailto:desk@example.org", ReasonCodes.UnsupportedScheme)]
    [InlineData("ftp://example.org/x", ReasonCodes.UnsupportedScheme)]
    [InlineData("file:///etc/passwd", ReasonCodes.UnsupportedScheme)]
    [InlineData("javascript:alert(1)", ReasonCodes.UnsupportedScheme)]
    [InlineData("data:text/html,x", ReasonCodes.UnsupportedScheme)]
    [InlineData("gopher://example.org/", ReasonCodes.UnsupportedScheme)]
    [InlineData("http://user@example.org/", ReasonCodes.CredentialsInUrl)]
    [InlineData("https://user:secret@example.org/", ReasonCodes.CredentialsInUrl)]
    [InlineData("http://@example.org/", ReasonCodes.CredentialsInUrl)]
    public void What_cannot_be_fetched_has_its_reason(string? url, string reason)
    {
        var submitted = UrlRules.Check(url, Limit);

        Assert.False(submitted.IsAccepted);
        Assert.Equal(reason, submitted.Rejection.Reason);
        Assert.False(string.IsNullOrEmpty(submitted.Rejection.Detail));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("  https://example.org/a \r\n", "https://example.org/a")]
    [InlineData("HTTPS://Example.ORG/A", "https://example.org/A")]
    [InlineData("http://example.org:80/", "http://example.org/")]
    [InlineData("http://example.org:8080/", "http://example.org:8080/")]
    [InlineData("https://bücher.example/straße?q=ü#teil", "https://xn--bcher-kva.example/stra%C3%9Fe?q=%C3%BC")]
    [InlineData("https://пример.example/", "https://xn--e1afmkfd.example/")]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://example.org/a/../b", "https://example.org/b")]
    [InlineData("https://example.org/mail@home", "https://example.org/mail@home")]
    [InlineData("https://example.org?mail=a@b", "https://example.org/?mail=a@b")]
    [InlineData("https://example.org/\ud83d\ude80", "https://example.org/%F0%9F%9A%80")]
    [InlineData("http://[::1]:8080/", "http://[::1]:8080/")]
    public void What_can_be_fetched_comes_as_it_is_sent(string url, string sent)
    {
        var submitted = UrlRules.Check(url, Limit);

        Assert.True(submitted.IsAccepted, submitted.Rejection?.Detail);
        Assert.Equal(sent, submitted.Uri.AbsoluteUri);
    }

    [Fact]
    public void What_no_database_can_store_is_removed()
    {
        var url = "http://exam\0ple.org/" + '\ud800' + "a" + '\udc00';

        Assert.Equal("http://example.org/a", UrlRules.Check(url, Limit).Uri!.AbsoluteUri);
    }

    [Fact]
    public void Circled_digits_are_a_name_here_and_are_left_to_the_check_of_addresses()
    {
        var submitted = UrlRules.Check("http://①②⑦.⓪.⓪.①/", Limit);

        Assert.True(submitted.IsAccepted);
        Assert.All(submitted.Uri.AbsoluteUri, c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public void A_url_of_20_KB_is_too_long()
    {
        var submitted = UrlRules.Check("https://example.org/" + new string('a', 20 * 1024), Limit);

        Assert.Equal(ReasonCodes.UrlTooLong, submitted.Rejection!.Reason);
        Assert.Equal("20,500 characters; the limit is 8,192", submitted.Rejection.Detail);
    }

    [Fact]
    public void A_url_that_grows_too_long_when_it_is_encoded_is_too_long()
    {
        var submitted = UrlRules.Check("https://example.org/" + new string('ü', 2000), Limit);

        Assert.Equal(ReasonCodes.UrlTooLong, submitted.Rejection!.Reason);
    }

    [Fact]
    public void A_name_longer_than_DNS_carries_is_malformed()
    {
        var host = string.Join('.', Enumerable.Repeat(new string('a', 50), 6));

        Assert.Equal(ReasonCodes.MalformedUrl, UrlRules.Check($"http://{host}/", Limit).Rejection!.Reason);
    }

    [Fact]
    public void A_backslash_does_not_smuggle_in_another_host()
    {
        var submitted = UrlRules.Check("http://example.org\\@10.0.0.1/", Limit);

        Assert.True(submitted.Rejection is not null || submitted.Uri!.Host == "example.org");
    }

    [Fact]
    public void No_string_at_all_makes_it_throw()
    {
        Prop.ForAll<string>(text =>
        {
            foreach (var url in new[] { text, "http://" + text, "http://example.org/" + text })
            {
                var submitted = UrlRules.Check(url, Limit);
                if (submitted.IsAccepted != submitted.Rejection is null)
                    return false;
            }

            return true;
        }).Holds();
    }
}
