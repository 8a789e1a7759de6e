using System.Net;
using System.Text;
using NewsPipeline.Cli.Demo;
using NewsPipeline.Fetcher;

namespace NewsPipeline.Cli.Tests.Demo;

public sealed class SampleSiteTests : IAsyncLifetime
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private SampleSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await SampleSite.StartAsync(0, 0, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("courier", "/news/swing-bridge-reopens", 200, "text/html; charset=utf-8", "Swing bridge reopens")]
    [InlineData("courier", "/news/school-kitchen-wins-prize/", 200, "text/html; charset=utf-8", "Jolanta Wierzba")]
    [InlineData("courier", "/news/ferry-timetable", 200, "text/html", "Gannet Island")]
    [InlineData("courier", "/archive/lighthouse", 200, "text/html; charset=iso-8859-1", "Josiah Penhale")]
    [InlineData("courier", "/notices/water-main.txt", 200, "text/plain; charset=utf-8", "WATER TO BE TURNED OFF")]
    [InlineData("courier", "/opinion/leave-the-creak-alone", 200, "text/html; charset=utf-8", "itemprop=\"articleBody\"")]
    [InlineData("courier", "/wire/storm-barrier", 200, "text/html; charset=utf-8", "MERROW SOUND (Harbour Wire) –")]
    [InlineData("post", "/news/storm-barrier-closed", 200, "text/html; charset=utf-8", "MERROW SOUND (Harbour Wire) –")]
    [InlineData("post", "/council/flood-fund", 200, "text/html; charset=utf-8", "story__text")]
    [InlineData("post", "/sport/rowing-title", 200, "text/html; charset=utf-8", "6:31.8")]
    [InlineData("post", "/lokales/wochenmarkt", 200, "text/html; charset=utf-8", "Käthe Brömmel")]
    [InlineData("post", "/arts/cafe-piano", 200, "text/html; charset=windows-1252", "Renée Ångström")]
    [InlineData("courier", "/business/cannery-accounts", 200, "text/html; charset=utf-8", "\"isAccessibleForFree\":false")]
    [InlineData("courier", "/tag/harbour", 200, "text/html; charset=utf-8", "Older stories")]
    [InlineData("courier", "/news/regatta-2025", 404, "text/html; charset=utf-8", "Page not found")]
    [InlineData("courier", "/anything-else", 404, "text/html; charset=utf-8", "Page not found")]
    [InlineData("post", "/news/swing-bridge-reopens", 404, "text/html; charset=utf-8", "Page not found")]
    [InlineData("courier", "/", 200, "text/html; charset=utf-8", "Northmere Post")]
    [InlineData("post", "/", 200, "text/html; charset=utf-8", "Port Ellery Courier")]
    [InlineData("post", "/robots.txt", 200, "text/plain; charset=utf-8", "Allow: /")]
    public async Task Each_page_is_served_with_its_status_its_type_and_its_text(string paper, string path, int status, string contentType, string text)
    {
        using var response = await _client.GetAsync(_site.Origins[paper] + path);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        var body = await response.Content.ReadAsByteArrayAsync();
        var (charset, _) = CharsetDetector.Detect(body, response.Content.Headers.ContentType.CharSet);
        Assert.Contains(text, Encoding.GetEncoding(charset).GetString(body), StringComparison.Ordinal);
        Assert.DoesNotContain("{{", Encoding.Latin1.GetString(body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_in_windows_1252_is_no_valid_UTF_8()
    {
        var body = await _client.GetByteArrayAsync(_site.Origins["post"] + "/arts/cafe-piano");

        Assert.False(System.Text.Unicode.Utf8.IsValid(body));
        // A dash, a typographic quotation mark and the euro sign, each one byte.
        Assert.Contains((byte)0x96, body);
        Assert.Contains((byte)0x93, body);
        Assert.Contains((byte)0x80, body);
    }

    [Fact]
    public async Task The_old_address_redirects()
    {
        using var response = await _client.GetAsync(_site.Origins["courier"] + "/old/ferry-times.php?season=winter");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/news/ferry-timetable", response.Headers.Location!.ToString());
    }

    [Fact]
    public void What_the_demo_feeds_has_an_expected_outcome_each()
    {
        Assert.InRange(_site.Urls.Count, 12, 30);
        Assert.Equal(_site.Urls.Order(StringComparer.Ordinal), _site.Expected.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["not-article", "not-found", "paywall", "stored"], _site.Expected.Values.Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, _site.Urls.Select(url => new Uri(url).Authority).Distinct().Count());
    }

    [Fact]
    public async Task Fetcher_reads_every_page_but_the_missing_one()
    {
        using var fetcher = new PageFetcher(new FetcherOptions { AllowedNetworks = "127.0.0.0/8" });

        foreach (var url in _site.Urls)
        {
            var result = await fetcher.FetchAsync(url, CancellationToken.None);

            if (_site.Expected[url] == "not-found")
                Assert.Equal("not-found", result.Rejection?.Reason);
            else
                Assert.True(result.IsPage, $"{url}: {result.Rejection?.Detail}");
        }
    }

    [Fact]
    public async Task A_second_site_takes_other_ports()
    {
        await using var first = await SampleSite.StartAsync(CancellationToken.None);
        await using var second = await SampleSite.StartAsync(CancellationToken.None);

        Assert.Empty(first.Urls.Intersect(second.Urls, StringComparer.Ordinal));
    }
}
