using System.Net;
using System.Net.Sockets;
using NewsPipeline.Contracts;
using NewsPipeline.Fetcher.Tests.Servers;

namespace NewsPipeline.Fetcher.Tests.Connecting;

public sealed class AddressCheckTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("0")]
    public async Task Loopback_is_refused_by_whatever_name_and_never_connected_to(string host)
    {
        await using var site = TestSite.Answering(Answers.Page());

        var result = await Fetching.FetchAsync(site.Url(host: host), o => o.AllowedNetworks = "");

        Assert.Equal(ReasonCodes.PrivateAddress, result.Rejection!.Reason);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_name_that_leads_to_an_allowed_network_is_fetched()
    {
        await using var site = TestSite.Answering(Answers.Page());

        var result = await Fetching.FetchAsync(site.Url(host: "localhost"));

        Assert.True(result.IsPage, result.Rejection?.Detail);
    }

    [Fact]
    public async Task One_bad_address_among_good_ones_is_enough_to_refuse()
    {
        await using var site = TestSite.Answering(Answers.Page());
        using var fetcher = new PageFetcher(Fetching.Options(), resolve: Resolving("127.0.0.1", "10.0.0.1"));

        var result = await fetcher.FetchAsync(site.Url(host: "mixed.example"), CancellationToken.None);

        Assert.Equal(ReasonCodes.PrivateAddress, result.Rejection!.Reason);
        Assert.Contains("10.0.0.1", result.Rejection.Detail, StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_for_a_request_so_that_it_cannot_change_in_between()
    {
        await using var site = TestSite.Answering(Answers.Page());
        var lookups = 0;
        using var fetcher = new PageFetcher(
            Fetching.Options(),
            resolve: (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(Interlocked.Increment(ref lookups) == 1 ? "127.0.0.1" : "10.0.0.1")]));

        var result = await fetcher.FetchAsync(site.Url(host: "rebinding.example"), CancellationToken.None);

        Assert.True(result.IsPage, result.Rejection?.Detail);
        Assert.Equal(1, lookups);
    }

    [Fact]
    public async Task The_next_address_is_tried_where_the_first_refuses()
    {
        await using var site = TestSite.Answering(Answers.Page());
        using var fetcher = new PageFetcher(Fetching.Options(), resolve: Resolving("127.0.0.2", "127.0.0.1"));

        var result = await fetcher.FetchAsync(site.Url(host: "two.example"), CancellationToken.None);

        Assert.True(result.IsPage, result.Rejection?.Detail);
    }

    [Fact]
    public async Task A_refused_port_is_a_failed_connection()
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        var result = await Fetching.FetchAsync($"http://127.0.0.1:{port}/");

        Assert.Equal(ReasonCodes.ConnectionFailed, result.Rejection!.Reason);
    }

    [Theory]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.NoData)]
    [InlineData(SocketError.TryAgain)]
    public async Task A_name_that_does_not_resolve_is_an_unknown_host(SocketError error)
    {
        using var fetcher = new PageFetcher(Fetching.Options(), resolve: (_, _) => throw new SocketException((int)error));

        var result = await fetcher.FetchAsync("http://nowhere.example/", CancellationToken.None);

        Assert.Equal(ReasonCodes.UnknownHost, result.Rejection!.Reason);
        Assert.StartsWith("nowhere.example: ", result.Rejection.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_name_is_refused_without_a_contact()
    {
        using var fetcher = new PageFetcher(Fetching.Options(), resolve: Resolving("93.184.215.14"));

        var result = await fetcher.FetchAsync("http://news.example/", CancellationToken.None);

        Assert.Equal(ReasonCodes.ContactMissing, result.Rejection!.Reason);
    }

    [Fact]
    public async Task Plain_HTTP_behind_https_is_a_TLS_failure()
    {
        await using var site = TestSite.Answering(Answers.Page());

        var result = await Fetching.FetchAsync(site.Url().Replace("http:", "https:", StringComparison.Ordinal));

        Assert.Equal(ReasonCodes.TlsFailed, result.Rejection!.Reason);
    }

    private static HostResolver Resolving(params string[] addresses) =>
        (_, _) => Task.FromResult(addresses.Select(IPAddress.Parse).ToArray());
}
