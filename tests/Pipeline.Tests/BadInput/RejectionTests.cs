using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.Store.Ledger;

namespace NewsPipeline.Pipeline.Tests.BadInput;

/// <summary>Each ends in the ledger with its own reason; nothing crashes, and a good page fed beside it passes.</summary>
public sealed class RejectionTests(PipelineFixture pipeline)
{
    [Theory]
    [InlineData("", ReasonCodes.MalformedUrl)]
    [InlineData("not a url", ReasonCodes.MalformedUrl)]
    [InlineData("http://", ReasonCodes.MalformedUrl)]
    [InlineData(null, ReasonCodes.MalformedUrl)]
    [InlineData("ftp://news.example/story", ReasonCodes.UnsupportedScheme)]
    [InlineData("http://user:secret@127.0.0.1/story", ReasonCodes.CredentialsInUrl)]
    [InlineData("http://no-such-host.invalid/story", ReasonCodes.UnknownHost)]
    [InlineData("http://10.1.2.3/story", ReasonCodes.PrivateAddress)]
    [InlineData("http://[::ffff:10.1.2.3]/story", ReasonCodes.PrivateAddress)]
    [InlineData("http://127.0.0.2:81/story", ReasonCodes.PrivateAddress)]
    [InlineData("http://93.184.215.14/story", ReasonCodes.ContactMissing)]
    public async Task A_url_that_may_not_be_fetched(string? url, string reason) => await RejectedAsync(url, reason, StageNames.Fetch);

    [Fact]
    public async Task A_url_of_20_kilobytes()
    {
        var row = await RejectedAsync("https://news.example/" + new string('a', 20_000), ReasonCodes.UrlTooLong, StageNames.Fetch);
        Assert.Equal(2048, row.Url!.Length);
    }

    [Fact]
    public async Task A_url_with_a_zero_character_loses_it()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());
        var row = await pipeline.FeedToTheEndAsync(url + "\0");
        Assert.Equal((LedgerStates.Stored, url), (row.State, row.Url));
    }

    [Fact]
    public async Task A_port_that_refuses()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        await RejectedAsync($"http://127.0.0.1:{port}/story", ReasonCodes.ConnectionFailed, StageNames.Fetch);
    }

    [Theory]
    [InlineData(404, ReasonCodes.NotFound)]
    [InlineData(403, ReasonCodes.Forbidden)]
    [InlineData(429, ReasonCodes.TooManyRequests)]
    [InlineData(503, ReasonCodes.ServiceUnavailable)]
    [InlineData(500, ReasonCodes.HttpServerError)]
    public async Task A_status_that_is_no_page(int status, string reason)
    {
        var url = pipeline.Site.Serve("story", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        var row = await RejectedAsync(url, reason, StageNames.Fetch);
        Assert.Equal(status, row.Status);
    }

    [Fact]
    public async Task A_body_over_the_cap() =>
        await RejectedAsync(pipeline.Site.ServeBytes("long.html", "text/html", new byte[6_000_000]), ReasonCodes.BodyTooLarge, StageNames.Fetch);

    [Fact]
    public async Task A_gzip_bomb()
    {
        using var bomb = new MemoryStream();
        await using (var gzip = new GZipStream(bomb, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var block = new byte[1024 * 1024];
            for (var i = 0; i < 200; i++)
                await gzip.WriteAsync(block);
        }

        var url = pipeline.Site.Serve("bomb.html", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(bomb.ToArray());
        });
        await RejectedAsync(url, ReasonCodes.BodyTooLarge, StageNames.Fetch);
    }

    [Fact]
    public async Task An_empty_body() => await RejectedAsync(pipeline.Site.ServeHtml("empty.html", ""), ReasonCodes.EmptyBody, StageNames.Fetch);

    [Fact]
    public async Task A_picture() =>
        await RejectedAsync(pipeline.Site.ServeBytes("picture.png", "image/png", [0x89, 0x50, 0x4E, 0x47]), ReasonCodes.UnsupportedMediaType, StageNames.Fetch);

    [Fact]
    public async Task A_page_of_100_000_nested_divs()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + SamplePages.Lead;
        await RejectedAsync(pipeline.Site.ServeHtml("deep.html", html), ReasonCodes.PageTooDeep, StageNames.Clean);
    }

    [Fact]
    public async Task A_page_of_600_nested_divs_with_an_article_inside()
    {
        var html = $"<html><body>{string.Concat(Enumerable.Repeat("<div>", 600))}<h1>{SamplePages.Title}</h1><p>{SamplePages.Lead}</p><p>{SamplePages.Second}</p><p>{SamplePages.Third}</p>{string.Concat(Enumerable.Repeat("</div>", 600))}</body></html>";
        await RejectedAsync(pipeline.Site.ServeHtml("deep.html", html), ReasonCodes.PageTooDeep, StageNames.Clean);
    }

    [Fact]
    public async Task A_list_of_links_is_no_article()
    {
        var links = string.Concat(Enumerable.Range(1, 40).Select(i => $"<li><a href=\"/story-{i}\">Story number {i} of the day</a></li>"));
        await RejectedAsync(pipeline.Site.ServeHtml("tag.html", $"<html><head><title>Tag: harbour</title></head><body><h1>Harbour</h1><ul>{links}</ul></body></html>"), ReasonCodes.NotArticle, StageNames.Clean);
    }

    [Fact]
    public async Task Invalid_utf_8_and_zero_characters_come_out_as_storable_text()
    {
        var html = Encoding.UTF8.GetBytes(SamplePages.Article("The sign reads @@@ in letters of brass, and has done so since the bridge was built.").Replace("@@@", "BR\0IDGE &#0; &#xD800; \u0001", StringComparison.Ordinal));
        var at = html.AsSpan().IndexOf("IDGE"u8);
        html[at] = 0xFF;
        var row = await pipeline.FeedToTheEndAsync(pipeline.Site.ServeBytes("odd.html", "text/html; charset=utf-8", html));
        Assert.Equal(LedgerStates.Stored, row.State);
        var body = await pipeline.ScalarAsync<string>("SELECT body FROM news.article WHERE id = $1", row.ArticleId!);
        Assert.Contains("in letters of brass", body, StringComparison.Ordinal);
        Assert.DoesNotContain('\0', body!);
    }

    private async Task<Store.Schema.LedgerRow> RejectedAsync(string? url, string reason, string stage)
    {
        var bad = await pipeline.FeedAsync(url);
        var neighbour = await pipeline.FeedAsync(pipeline.Site.ServeHtml("bridge.html", SamplePages.Article()));

        var row = await pipeline.OutcomeAsync(bad);

        Assert.Equal((LedgerStates.Rejected, reason, stage), (row.State, row.Reason, row.Stage));
        Assert.False(string.IsNullOrWhiteSpace(row.Detail), "the detail says what was found");
        var beside = await pipeline.OutcomeAsync(neighbour);
        Assert.Equal(LedgerStates.Stored, beside.State);
        // Far more than a page takes on a slow machine, and less than any deadline a bad page could use up.
        Assert.True(beside.OccurredAt - beside.FedAt < TimeSpan.FromSeconds(30), $"the neighbour took {beside.OccurredAt - beside.FedAt}");
        Assert.All(pipeline.Services, s => Assert.False(s.HasExited, $"{s.Name} has ended:\n{s.Log}"));
        return row;
    }
}
