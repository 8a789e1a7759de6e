using System.Globalization;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>What a URL must be to be fetched. Pure: no name is looked up and no address judged here.</summary>
public static class UrlRules
{
    private const int SchemeNotFound = -1;

    /// <summary>
    /// Checks a URL as it was fed. U+0000 and lone surrogates are removed, and white space and control characters
    /// around it (as browsers do); a control character inside is an error.
    /// </summary>
    /// <param name="url">The URL as it was fed.</param>
    /// <param name="maxLength">The limit in characters, for the URL as fed and as sent (percent-encoded).</param>
    public static SubmittedUrl Check(string? url, int maxLength)
    {
        if (url is null)
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, "the URL is missing");
        if (url.Length > maxLength)
            return TooLong(url.Length, maxLength);
        var text = UrlText.Clean(url);
        if (text.Length == 0)
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, "the URL is empty");
        if (text.AsSpan().IndexOfAnyInRange('\u0001', '\u001f') >= 0 || text.Contains('\u007f', StringComparison.Ordinal))
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, "the URL contains a control character");
        return CheckScheme(text) ?? CheckAuthority(text, maxLength);
    }

    private static SubmittedUrl? CheckScheme(string text)
    {
        var colon = SchemeEnd(text);
        if (colon == SchemeNotFound)
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, "no scheme: a URL begins with https:// or http://");
        var scheme = text[..colon].ToLowerInvariant();
        if (scheme is not ("http" or "https"))
            return SubmittedUrl.Rejected(ReasonCodes.UnsupportedScheme, $"the scheme is '{scheme}'; only http and https are fetched");
        if (!text.AsSpan(colon + 1).StartsWith("//"))
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, $"'//' is missing after '{scheme}:'");
        return null;
    }

    private static SubmittedUrl CheckAuthority(string text, int maxLength)
    {
        if (AuthorityOf(text).Contains('@'))
            return SubmittedUrl.Rejected(ReasonCodes.CredentialsInUrl, "a user name or password in a URL is not sent");
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || !HasUsableHost(uri))
            return SubmittedUrl.Rejected(ReasonCodes.MalformedUrl, "the host or port is missing or not valid");
        var sent = UrlText.AsSent(uri);
        return sent.Length > maxLength ? TooLong(sent.Length, maxLength) : SubmittedUrl.Accepted(new Uri(sent));
    }

    // RFC 3986, 3.1. A dot or a digit after the colon tells a host with a port from a scheme: "example.org:8080/x".
    private static int SchemeEnd(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(text[0]))
            return SchemeNotFound;
        foreach (var c in text.AsSpan(0, colon))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-'))
                return SchemeNotFound;
        }

        var hostAndPort = colon + 1 < text.Length && char.IsAsciiDigit(text[colon + 1]);
        return hostAndPort ? SchemeNotFound : colon;
    }

    private static ReadOnlySpan<char> AuthorityOf(string text)
    {
        var rest = text.AsSpan(text.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny("/?#\\");
        return end < 0 ? rest : rest[..end];
    }

    private static bool HasUsableHost(Uri uri)
    {
        if (uri.HostNameType is not (UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6) || uri.Port is < 1 or > 65_535)
            return false;
        // 253 octets is the longest name that DNS can carry (RFC 1035, 2.3.4).
        return uri.IdnHost.Length is > 0 and <= 253;
    }

    private static SubmittedUrl TooLong(int length, int maxLength) => SubmittedUrl.Rejected(
        ReasonCodes.UrlTooLong,
        string.Create(CultureInfo.InvariantCulture, $"{length:N0} characters; the limit is {maxLength:N0}"));
}
