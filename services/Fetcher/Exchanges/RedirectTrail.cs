using System.Globalization;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>The addresses a fetch has been sent through, and the rules for the next one.</summary>
internal sealed class RedirectTrail(FetcherOptions options)
{
    private readonly List<string> _passed = [];

    /// <summary>Every address that redirected, in order.</summary>
    public IReadOnlyList<string> Passed => _passed;

    /// <summary>True where a redirect led from https to http.</summary>
    public bool LeftHttps { get; private set; }

    /// <summary>The next address, or the reason why there is none.</summary>
    /// <param name="from">The address that redirected.</param>
    /// <param name="location">Its Location header, which may be relative.</param>
    public SubmittedUrl Follow(Uri from, string location)
    {
        if (_passed.Count >= options.MaxRedirects)
            return SubmittedUrl.Rejected(ReasonCodes.TooManyRedirects, string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxRedirects} redirects, the last from {from}"));
        _passed.Add(from.AbsoluteUri);
        var cleaned = UrlText.Clean(location);
        if (cleaned.Length == 0)
            return SubmittedUrl.Rejected(ReasonCodes.BadRedirect, $"{from} redirects without a Location");
        if (cleaned.Length > options.MaxUrlLength)
            return SubmittedUrl.Rejected(ReasonCodes.BadRedirect, $"{from} redirects to a URL that is too long");
        var next = UrlRules.Check(Resolve(from, cleaned), options.MaxUrlLength);
        if (!next.IsAccepted)
            return SubmittedUrl.Rejected(ReasonCodes.BadRedirect, $"{from} redirects to a bad URL: {next.Rejection.Reason}, {next.Rejection.Detail}");
        // No cookies are kept, so the same address would answer the same again.
        if (_passed.Contains(next.Uri.AbsoluteUri, StringComparer.Ordinal))
            return SubmittedUrl.Rejected(ReasonCodes.TooManyRedirects, $"{from} redirects in a circle, to {next.Uri}");
        LeftHttps |= from.Scheme == Uri.UriSchemeHttps && next.Uri.Scheme == Uri.UriSchemeHttp;
        return next;
    }

    private static string Resolve(Uri from, string location) =>
        Uri.TryCreate(from, location, out var absolute) ? absolute.AbsoluteUri : location;
}
