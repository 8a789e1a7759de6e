using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests;

/// <summary>Fetchers that may reach loopback.</summary>
internal static class Fetching
{
    public static FetcherOptions Options(Action<FetcherOptions>? change = null)
    {
        var options = new FetcherOptions { AllowedNetworks = "127.0.0.0/8, ::1/128" };
        change?.Invoke(options);
        return options;
    }

    public static async Task<FetchResult> FetchAsync(string url, Action<FetcherOptions>? change = null)
    {
        using var fetcher = new PageFetcher(Options(change));
        return await fetcher.FetchAsync(url, CancellationToken.None);
    }

    public static async Task<FetchResult> FetchAsync(byte[] response, Action<FetcherOptions>? change = null)
    {
        await using var site = TestSite.Answering(response);
        return await FetchAsync(site.Url(), change);
    }

    public static async Task<Rejection> RejectionAsync(byte[] response, Action<FetcherOptions>? change = null)
    {
        var result = await FetchAsync(response, change);
        Assert.False(result.IsPage, "A page came where a rejection was due.");
        return result.Rejection;
    }

    public static async Task<FetchedPage> PageAsync(byte[] response, Action<FetcherOptions>? change = null)
    {
        var result = await FetchAsync(response, change);
        Assert.True(result.IsPage, $"{result.Rejection?.Reason}: {result.Rejection?.Detail}");
        return result.Page;
    }
}
