using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Exchanges;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("301 Moved Permanently")]
    [InlineData("302 Found")]
    [InlineData("303 See Other")]
    [InlineData("307 Temporary Redirect")]
    [InlineData("308 Permanent Redirect")]
    public async Task Redirects_are_followed_and_noted(string status)
    {
        await using var site = Start(path => path switch
        {
            "/old" => Answers.Redirect("/newer?x=1", status),
            "/newer?x=1" => Answers.Redirect("newest#part", status),
            _ => Answers.Page(),
        });

        var page = (await Fetching.FetchAsync(site.Url("/old"))).Page!;

        Assert.Equal(site.Url("/newest"), page.FinalUrl);
        Assert.Equal([site.Url("/old"), site.Url("/newer?x=1")], page.Redirects);
        Assert.False(page.LeftHttps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://127.0.0.1/x")]
    [InlineData("mailto:desk@example.org")]
    [InlineData("javascript:history.back()")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@127.0.0.1/")]
    [InlineData("http://")]
    [InlineData("//")]
    public async Task A_redirect_to_what_cannot_be_fetched_is_a_bad_redirect(string location)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Redirect(location));

        Assert.Equal(ReasonCodes.BadRedirect, rejection.Reason);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_a_bad_redirect() =>
        Assert.Equal(ReasonCodes.BadRedirect, (await Fetching.RejectionAsync(Answers.Status("302 Found"))).Reason);

    [Fact]
    public async Task A_redirect_to_a_url_that_is_too_long_is_a_bad_redirect()
    {
        var rejection = await Fetching.RejectionAsync(Answers.Redirect("/" + new string('a', 9000)));

        Assert.Equal(ReasonCodes.BadRedirect, rejection.Reason);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::ffff:192.168.0.1]/")]
    public async Task A_redirect_into_a_private_network_is_refused(string location)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Redirect(location));

        Assert.Equal(ReasonCodes.PrivateAddress, rejection.Reason);
        Assert.Contains("redirected to", rejection.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_out_to_the_public_needs_a_contact() =>
        Assert.Equal(ReasonCodes.ContactMissing, (await Fetching.RejectionAsync(Answers.Redirect("http://93.184.215.14/"))).Reason);

    [Fact]
    public async Task As_many_redirects_as_the_limit_are_followed()
    {
        await using var site = Start(path => path == "/10" ? Answers.Page() : Answers.Redirect($"/{Number(path) + 1}"));

        var result = await Fetching.FetchAsync(site.Url("/0"));

        Assert.Equal(10, result.Page!.Redirects.Count);
    }

    [Fact]
    public async Task More_redirects_than_the_limit_are_too_many()
    {
        await using var site = Start(path => Answers.Redirect($"/{Number(path) + 1}"));

        var result = await Fetching.FetchAsync(site.Url("/0"));

        Assert.Equal(ReasonCodes.TooManyRedirects, result.Rejection!.Reason);
        Assert.Equal(11, site.Requests.Count);
    }

    [Fact]
    public async Task A_circle_is_seen_at_once()
    {
        await using var site = Start(path => Answers.Redirect(path == "/a" ? "/b" : "/a"));

        var result = await Fetching.FetchAsync(site.Url("/a"));

        Assert.Equal(ReasonCodes.TooManyRedirects, result.Rejection!.Reason);
        Assert.Equal(2, site.Requests.Count);
    }

    [Fact]
    public async Task A_target_in_UTF_8_is_understood()
    {
        await using var site = Start(path => path == "/" ? Answers.Redirect("/straße") : Answers.Page());

        var result = await Fetching.FetchAsync(site.Url());

        Assert.Equal(site.Url("/stra%C3%9Fe"), result.Page!.FinalUrl);
    }

    private static TestSite Start(Func<string, byte[]> answer) =>
        TestSite.Start((request, stream, stop) => stream.WriteAsync(answer(request.Path), stop).AsTask());

    private static int Number(string path) => int.Parse(path.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
