namespace NewsPipeline.ServiceDefaults.Urls;

/// <summary>
/// Brings URLs that mean the same page to one form, by which an article is known (RFC 3986, 6.2.2 and 6.2.3): scheme and host
/// in lower case, the host in punycode without a final dot, no default port, no dot segments, percent-encoding only where it
/// is needed and in upper case, an empty path as <c>/</c>, no fragment, no empty query. Beyond the RFC, known tracking
/// parameters are removed (<see cref="TrackingParameters"/>); the others keep their order. http and https stay apart.
/// </summary>
public static class UrlNormalizer
{
    /// <summary>
    /// The normalised form. Idempotent. What is no absolute http or https URL comes back as it is.
    /// </summary>
    /// <param name="url">A URL.</param>
    public static string Normalize(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return url;
        var path = PathSegments.Normalize(uri.AbsolutePath);
        var query = NormalizeQuery(uri.Query);
        return $"{uri.Scheme}://{HostOf(uri)}{(uri.IsDefaultPort ? "" : $":{uri.Port}")}{path}{query}";
    }

    private static string HostOf(Uri uri)
    {
        if (uri.HostNameType == UriHostNameType.IPv6)
            return uri.Host.ToLowerInvariant();
        var host = uri.IdnHost.ToLowerInvariant();
        return host.Length > 1 && host.EndsWith('.') ? host[..^1] : host;
    }

    private static string NormalizeQuery(string query)
    {
        if (query.Length <= 1)
            return "";
        var kept = new List<string>();
        foreach (var part in query[1..].Split('&'))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Uri.UnescapeDataString(equals < 0 ? part : part[..equals]);
            if (!TrackingParameters.Contains(name))
                kept.Add(PercentEncoding.Normalize(part));
        }

        var rest = string.Join('&', kept);
        return rest.Length == 0 ? "" : "?" + rest;
    }
}
