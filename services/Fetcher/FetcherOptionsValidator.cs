using System.Globalization;
using Microsoft.Extensions.Options;

namespace NewsPipeline.Fetcher;

/// <summary>Checks <see cref="FetcherOptions"/> at start: one line a fault, each naming the setting.</summary>
public sealed class FetcherOptionsValidator : IValidateOptions<FetcherOptions>
{
    // CancellationTokenSource takes no longer delay than this; a day is far beyond any sensible deadline anyway.
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, FetcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var faults = Faults(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    /// <summary>What is wrong with <paramref name="options"/>; empty where nothing is.</summary>
    public static IEnumerable<string> Faults(FetcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return AllFaults(options).OfType<string>();
    }

    private static IEnumerable<string?> AllFaults(FetcherOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Contact) && !ContactAddress.IsValid(options.Contact))
            yield return $"Fetcher:Contact must be an e-mail address or an http(s) URL, not '{options.Contact}'.";
        foreach (var entry in NetworkList.Entries(options.AllowedNetworks))
        {
            if (!NetworkList.TryParse(entry, out _))
                yield return $"Fetcher:AllowedNetworks must be comma-separated CIDRs such as 127.0.0.0/8, not '{entry}'.";
        }

        if (options.AcceptLanguage is null || options.AcceptLanguage.Any(c => c is < ' ' or > '~'))
            yield return "Fetcher:AcceptLanguage must be plain ASCII, such as 'en, *;q=0.5'.";
        yield return Range(nameof(options.MaxUrlLength), options.MaxUrlLength, 32, 65_000);
        yield return Range(nameof(options.MaxBodyBytes), options.MaxBodyBytes, 1, 100_000_000);
        yield return Range(nameof(options.MaxHeaderKilobytes), options.MaxHeaderKilobytes, 1, 1024);
        yield return Range(nameof(options.MaxInFlightBytes), options.MaxInFlightBytes, options.MaxBodyBytes, long.MaxValue);
        yield return Range(nameof(options.MinimumBytesPerSecond), options.MinimumBytesPerSecond, 0, int.MaxValue);
        yield return Range(nameof(options.Concurrency), options.Concurrency, 1, 1000);
        yield return Range(nameof(options.MaxRedirects), options.MaxRedirects, 0, 100);
        yield return Range(nameof(options.MaxRequestsPerPrivateHost), options.MaxRequestsPerPrivateHost, 1, 1000);
        yield return Time(nameof(options.ConnectTimeout), options.ConnectTimeout, zeroAllowed: false);
        yield return Time(nameof(options.HeadersTimeout), options.HeadersTimeout, zeroAllowed: false);
        yield return Time(nameof(options.BodyTimeout), options.BodyTimeout, zeroAllowed: false);
        yield return Time(nameof(options.TotalTimeout), options.TotalTimeout, zeroAllowed: false);
        yield return Time(nameof(options.MinimumRateGrace), options.MinimumRateGrace, zeroAllowed: true);
        yield return Time(nameof(options.HostDelay), options.HostDelay, zeroAllowed: true);
    }

    private static string? Range(string setting, long value, long least, long most) =>
        value >= least && value <= most
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Fetcher:{setting} must be from {least} to {most}, not {value}.");

    private static string? Time(string setting, TimeSpan value, bool zeroAllowed) =>
        value <= LongestTime && (value > TimeSpan.Zero || (zeroAllowed && value == TimeSpan.Zero))
            ? null
            : $"Fetcher:{setting} must be {(zeroAllowed ? "from 0" : "more than 0")} to one day, such as 00:00:10, not {value:c}.";
}
