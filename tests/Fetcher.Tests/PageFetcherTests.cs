using System.Security.Cryptography;
using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests;

public sealed class PageFetcherTests
{
    [Fact]
    public async Task A_page_comes_with_all_that_its_header_says()
    {
        var response = Answers.Page(headers: "Last-Modified: Sat, 21 Nov 2026 08:00:00 GMT\r\nETag: \"x1\"\r\nContent-Language: en-GB\r\n");

        await using var site = TestSite.Answering(response);
        var result = await Fetching.FetchAsync(site.Url("/news/ferry?id=1#top"));

        var page = result.Page!;
        Assert.Equal(site.Url("/news/ferry?id=1"), page.FinalUrl);
        Assert.Empty(page.Redirects);
        Assert.Equal(200, page.Status);
        Assert.Equal("text/html", page.MediaType);
        Assert.Equal(("utf-8", "header"), (page.Charset, page.CharsetOrigin));
        Assert.Equal(Answers.Html, Encoding.UTF8.GetString(page.Body));
        Assert.Equal("Sat, 21 Nov 2026 08:00:00 GMT", page.LastModified);
        Assert.Equal("\"x1\"", page.ETag);
        Assert.Equal("en-GB", page.ContentLanguage);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(page.Body)), page.PageHash);
    }

    [Fact]
    public async Task The_request_says_who_asks_and_carries_no_trace_of_ours()
    {
        await using var site = TestSite.Answering(Answers.Page());
        using var activity = new System.Diagnostics.Activity("fetch").Start();

        await Fetching.FetchAsync(site.Url("/a?b=c"), o => o.Contact = "desk@example.org");

        var request = Assert.Single(site.Requests);
        Assert.Equal("GET /a?b=c HTTP/1.1", request.Line);
        Assert.Matches(@"^NewsPipeline/\d+\.\d+ \(\+desk@example\.org\)$", request.Headers["User-Agent"]);
        Assert.Equal("gzip, deflate, br", request.Headers["Accept-Encoding"]);
        Assert.Equal("en, *;q=0.5", request.Headers["Accept-Language"]);
        Assert.StartsWith("text/html", request.Headers["Accept"], StringComparison.Ordinal);
        Assert.False(request.Headers.ContainsKey("traceparent"));
        Assert.False(request.Headers.ContainsKey("Cookie"));
    }

    [Theory]
    [InlineData("401 Unauthorized", ReasonCodes.Forbidden)]
    [InlineData("402 Payment Required", ReasonCodes.Forbidden)]
    [InlineData("403 Forbidden", ReasonCodes.Forbidden)]
    [InlineData("407 Proxy Authentication Required", ReasonCodes.Forbidden)]
    [InlineData("451 Unavailable For Legal Reasons", ReasonCodes.Forbidden)]
    [InlineData("404 Not Found", ReasonCodes.NotFound)]
    [InlineData("410 Gone", ReasonCodes.NotFound)]
    [InlineData("429 Too Many Requests", ReasonCodes.TooManyRequests)]
    [InlineData("418 Teapot", ReasonCodes.HttpClientError)]
    [InlineData("204 No Content", ReasonCodes.HttpClientError)]
    [InlineData("304 Not Modified", ReasonCodes.HttpClientError)]
    [InlineData("503 Service Unavailable", ReasonCodes.ServiceUnavailable)]
    [InlineData("500 Oops", ReasonCodes.HttpServerError)]
    [InlineData("502 Bad Gateway", ReasonCodes.HttpServerError)]
    [InlineData("599 Odd", ReasonCodes.HttpServerError)]
    [InlineData("206 Partial Content", ReasonCodes.ProtocolError)]
    public async Task Each_status_has_its_reason(string status, string reason)
    {
        var rejection = await Fetching.RejectionAsync(Answers.Status(status));

        Assert.Equal(reason, rejection.Reason);
        Assert.Equal(int.Parse(status[..3], System.Globalization.CultureInfo.InvariantCulture), rejection.Status);
        Assert.Equal($"status {status}", rejection.Detail);
    }

    [Theory]
    [InlineData("not a url", ReasonCodes.MalformedUrl)]
    [InlineData("ftp://example.org/x", ReasonCodes.UnsupportedScheme)]
    [InlineData("http://u:p@127.0.0.1/", ReasonCodes.CredentialsInUrl)]
    [InlineData("http://127.0.0.1:25/", ReasonCodes.ConnectionFailed)]
    [InlineData("http://10.1.2.3/", ReasonCodes.PrivateAddress)]
    [InlineData("http://93.184.215.14/", ReasonCodes.ContactMissing)]
    public async Task What_must_not_be_asked_is_not_asked(string url, string reason) =>
        Assert.Equal(reason, (await Fetching.FetchAsync(url)).Rejection!.Reason);

    [Fact]
    public async Task The_refusal_of_public_addresses_says_what_to_set()
    {
        var result = await Fetching.FetchAsync("http://93.184.215.14/");

        Assert.Contains("Fetcher__Contact", result.Rejection!.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_caller_may_give_up()
    {
        using var cancellation = new CancellationTokenSource();
        await using var site = TestSite.Start(async (_, _, stop) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var fetcher = new PageFetcher(Fetching.Options());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => fetcher.FetchAsync(site.Url(), cancellation.Token));
    }

    [Fact]
    public void Bad_options_are_named_at_once()
    {
        var exception = Assert.Throws<ArgumentException>(() => new PageFetcher(new FetcherOptions { AllowedNetworks = "10.0.0.0/99" }));

        Assert.Contains("Fetcher:AllowedNetworks", exception.Message, StringComparison.Ordinal);
    }
}
