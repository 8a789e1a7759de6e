using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests;

/// <summary>The servers here never do what is waited for, so that short real limits decide nothing but how long a test takes.</summary>
public sealed class DeadlineTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task Silence_passes_the_limit_on_headers()
    {
        await using var site = TestSite.Start((_, _, stop) => Task.Delay(Timeout.Infinite, stop));

        var rejection = await TimeoutAsync(site, o => (o.ConnectTimeout, o.HeadersTimeout) = (Short, Short));

        Assert.Equal("headers: no answer within 0.3 s", rejection.Detail);
    }

    [Fact]
    public async Task A_body_that_never_ends_passes_the_limit_on_bodies()
    {
        await using var site = StartBody(async (stream, stop) =>
        {
            while (true)
            {
                await stream.WriteAsync("<p>word</p>"u8.ToArray(), stop);
                await Task.Delay(10, stop);
            }
        });

        var rejection = await TimeoutAsync(site, o => (o.BodyTimeout, o.MinimumBytesPerSecond) = (Short, 0));

        Assert.Equal("body: not complete within 0.15 s", rejection.Detail);
        Assert.Equal(200, rejection.Status);
    }

    [Fact]
    public async Task A_trickle_falls_below_the_minimum_rate()
    {
        await using var site = StartBody(async (stream, stop) =>
        {
            while (true)
            {
                await stream.WriteAsync("x"u8.ToArray(), stop);
                await Task.Delay(20, stop);
            }
        });

        var rejection = await TimeoutAsync(site, o => (o.MinimumRateGrace, o.MinimumBytesPerSecond) = (Short, 100_000));

        Assert.Equal("body: slower than 100000 bytes a second", rejection.Detail);
    }

    [Fact]
    public async Task A_stall_falls_below_the_minimum_rate()
    {
        await using var site = StartBody((_, stop) => Task.Delay(Timeout.Infinite, stop));

        var rejection = await TimeoutAsync(site, o => o.MinimumRateGrace = Short);

        Assert.Equal("body: slower than 1024 bytes a second", rejection.Detail);
    }

    [Fact]
    public async Task The_limit_on_the_whole_counts_over_all_redirects()
    {
        var hop = 0;
        await using var site = TestSite.Start(async (_, stream, stop) =>
        {
            await Task.Delay(20, stop);
            await stream.WriteAsync(Answers.Redirect($"/{Interlocked.Increment(ref hop)}"), stop);
        });

        var rejection = await TimeoutAsync(site, o => (o.TotalTimeout, o.MaxRedirects) = (Short, 100));

        Assert.StartsWith("total: the fetch took longer than 0.15 s", rejection.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_limit_on_the_whole_has_passed_where_the_clock_says_so_before_its_timer()
    {
        using var fetcher = new PageFetcher(Fetching.Options(o => o.TotalTimeout = TimeSpan.FromSeconds(10)), new LeapingClock());

        var result = await fetcher.FetchAsync("http://127.0.0.1:1/", CancellationToken.None);

        Assert.Equal(new Rejection(ReasonCodes.Timeout, "total: the fetch took longer than 10 s"), result.Rejection);
    }

    [Fact]
    public async Task A_look_up_without_end_passes_the_limit_on_connecting()
    {
        using var fetcher = new PageFetcher(
            Fetching.Options(o => o.ConnectTimeout = Short),
            resolve: async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return [];
            });

        var result = await fetcher.FetchAsync("http://slow.example/", CancellationToken.None);

        Assert.Equal(ReasonCodes.Timeout, result.Rejection!.Reason);
        Assert.Equal("connect: slow.example was not resolved within 0.15 s", result.Rejection.Detail);
    }

    [Fact]
    public async Task A_TLS_handshake_without_answer_passes_the_limit_on_connecting()
    {
        await using var site = TestSite.Start((_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        using var fetcher = new PageFetcher(Fetching.Options(o => o.ConnectTimeout = Short));

        var result = await fetcher.FetchAsync(site.Url().Replace("http:", "https:", StringComparison.Ordinal), CancellationToken.None);

        Assert.Equal(ReasonCodes.Timeout, result.Rejection!.Reason);
        Assert.StartsWith("connect: ", result.Rejection.Detail, StringComparison.Ordinal);
    }

    private static TestSite StartBody(Func<Stream, CancellationToken, Task> body) => TestSite.Start(async (_, stream, stop) =>
    {
        await stream.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"), stop);
        await body(stream, stop);
    });

    private static async Task<Rejection> TimeoutAsync(TestSite site, Action<FetcherOptions> change)
    {
        var result = await Fetching.FetchAsync(site.Url(), change);

        Assert.Equal(ReasonCodes.Timeout, result.Rejection?.Reason);
        return result.Rejection!;
    }

    // A quarter of a minute passes between any two looks at it.
    private sealed class LeapingClock : TimeProvider
    {
        private long _looks;

        public override long GetTimestamp() => Interlocked.Increment(ref _looks) * 15 * TimestampFrequency;
    }
}
