using System.Globalization;
using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Bodies;

public sealed class BodyCapTests
{
    private const int Cap = 100_000;

    [Fact]
    public async Task A_body_of_exactly_the_cap_passes()
    {
        var page = await Fetching.PageAsync(Answers.Page(new string('a', Cap)), o => o.MaxBodyBytes = Cap);

        Assert.Equal(Cap, page.Body.Length);
    }

    [Fact]
    public async Task A_declared_length_over_the_cap_is_refused_before_reading()
    {
        // Not one byte of the body ever comes: reading would wait for it.
        await using var site = TestSite.Start(async (_, stream, stop) =>
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {Cap + 1}\r\n\r\n"), stop);
            await Task.Delay(Timeout.Infinite, stop);
        });

        var result = await Fetching.FetchAsync(site.Url(), o => o.MaxBodyBytes = Cap);

        Assert.Equal(ReasonCodes.BodyTooLarge, result.Rejection!.Reason);
        Assert.Equal("100,001 bytes declared; the limit is 100,000", result.Rejection.Detail);
    }

    [Fact]
    public async Task An_endless_body_is_read_up_to_the_cap_only()
    {
        await using var site = TestSite.Start(async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"u8.ToArray(), stop);
            var chunk = new byte[16 * 1024];
            chunk.AsSpan().Fill((byte)'a');
            while (true)
                await stream.WriteAsync(chunk, stop);
        });

        var result = await Fetching.FetchAsync(site.Url(), o => o.MaxBodyBytes = Cap);

        Assert.Equal(ReasonCodes.BodyTooLarge, result.Rejection!.Reason);
        Assert.Equal("more than 100,000 bytes as sent", result.Rejection.Detail);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zlib")]
    [InlineData("raw")]
    [InlineData("br")]
    public async Task A_bomb_is_expanded_up_to_the_cap_only(string coding)
    {
        var bomb = Coding.Encode(coding, new byte[10_000_000]);
        Assert.InRange(bomb.Length, 1, Cap);

        var rejection = await Fetching.RejectionAsync(
            Answers.Ok(bomb, $"Content-Type: text/html\r\nContent-Encoding: {Coding.Header(coding)}\r\n"),
            o => o.MaxBodyBytes = Cap);

        Assert.Equal(ReasonCodes.BodyTooLarge, rejection.Reason);
        Assert.Equal("more than 100,000 bytes expanded", rejection.Detail);
    }

    [Theory]
    [InlineData("gzip", nameof(ContentCoding.Gzip))]
    [InlineData("zlib", nameof(ContentCoding.Deflate))]
    [InlineData("raw", nameof(ContentCoding.Deflate))]
    [InlineData("br", nameof(ContentCoding.Brotli))]
    public void The_expander_holds_one_byte_more_than_the_cap_at_most(string coding, string read)
    {
        var bomb = Coding.Encode(coding, new byte[50_000_000]);
        using var sent = new GrowingBuffer(bomb.Length);
        using var expanded = new GrowingBuffer(Cap);
        while (sent.Length < bomb.Length)
        {
            var free = sent.Free();
            var count = Math.Min(free.Length, bomb.Length - sent.Length);
            bomb.AsMemory(sent.Length, count).CopyTo(free);
            sent.Advance(count);
        }

        BodyExpander.Expand(sent, Enum.Parse<ContentCoding>(read), expanded);

        Assert.Equal(Cap + 1, expanded.Length);
    }

    [Fact]
    public async Task Bodies_wait_for_room_in_memory_and_all_come_through()
    {
        var page = Answers.Page(new string('a', Cap));
        await using var site = TestSite.Answering(page);
        using var fetcher = new PageFetcher(Fetching.Options(o => (o.MaxBodyBytes, o.MaxInFlightBytes) = (Cap, Cap)));

        var results = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => fetcher.FetchAsync(site.Url($"/{i.ToString(CultureInfo.InvariantCulture)}"), CancellationToken.None)));

        Assert.All(results, result => Assert.Equal(Cap, result.Page!.Body.Length));
    }
}
