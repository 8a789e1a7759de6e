using Microsoft.Extensions.Options;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>
/// Fetches pages, politely and safely: every host is checked at each hop, every limit is enforced, and whatever a site does is
/// an outcome with a reason code. One instance serves a whole process; it is thread-safe.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private readonly FetcherOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _http;
    private readonly Exchange _exchange;

    /// <summary>Makes a fetcher.</summary>
    /// <param name="options">How it behaves; must not be changed afterwards.</param>
    /// <param name="time">The clock; the system's where null.</param>
    /// <param name="resolve">How names are looked up; the system's resolver where null.</param>
    /// <exception cref="ArgumentException">The options are not valid; the message says why.</exception>
    public PageFetcher(FetcherOptions options, TimeProvider? time = null, HostResolver? resolve = null)
    {
        var faults = FetcherOptionsValidator.Faults(options).ToList();
        if (faults.Count > 0)
            throw new ArgumentException(string.Join(" ", faults), nameof(options));
        _options = options;
        _time = time ?? TimeProvider.System;
        var policy = new AddressPolicy(NetworkList.Parse(options.AllowedNetworks));
        var guard = new AddressGuard(policy, !string.IsNullOrWhiteSpace(options.Contact), resolve ?? SystemResolver.ResolveAsync);
        var schedule = new HostSchedule(options.HostDelay, options.MaxRequestsPerPrivateHost, _time);
        _http = new HttpMessageInvoker(HttpHandlerFactory.Create(options, new GuardedConnector(options.ConnectTimeout, _time)));
        _exchange = new Exchange(options, _time, guard, schedule, _http);
    }

    /// <summary>Makes a fetcher from configuration, for dependency injection.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="time">The clock.</param>
    public PageFetcher(IOptions<FetcherOptions> options, TimeProvider time)
        : this((options ?? throw new ArgumentNullException(nameof(options))).Value, time)
    {
    }

    /// <summary>Fetches one URL with all its redirects.</summary>
    /// <param name="url">The URL as it was fed; anything at all.</param>
    /// <param name="cancellationToken">Ends the fetch for the caller's own reasons; limits of time are outcomes.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> fired.</exception>
    public async Task<FetchResult> FetchAsync(string? url, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var next = UrlRules.Check(url, _options.MaxUrlLength);
        var started = _time.GetTimestamp();
        using var total = Deadline.OfFetch(_options.TotalTimeout, _time, cancellationToken);
        var trail = new RedirectTrail(_options);
        while (next.IsAccepted)
        {
            var left = _options.TotalTimeout - _time.GetElapsedTime(started);
            // The clock may be past the limit a moment before the limit's own timer has fired.
            if (left <= TimeSpan.Zero)
                return FetchResult.Rejected(Located(total.Passed, next.Uri, trail));
            var result = await _exchange.RunAsync(next.Uri, left, total);
            if (result.Page is { } page)
                return FetchResult.Of(page with { Redirects = trail.Passed, LeftHttps = trail.LeftHttps });
            if (result.Rejection is { } rejection)
                return FetchResult.Rejected(Located(rejection, next.Uri, trail));
            next = trail.Follow(next.Uri, result.Location ?? "");
        }

        return FetchResult.Rejected(next.Rejection);
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    // After a redirect the fed URL does not tell whom the outcome is about.
    private static Rejection Located(Rejection rejection, Uri at, RedirectTrail trail) =>
        trail.Passed.Count == 0 ? rejection : rejection with { Detail = $"{rejection.Detail}; redirected to {HeaderText.Clean(at.AbsoluteUri)}" };
}
