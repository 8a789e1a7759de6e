using System.Buffers;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>
/// Tells addresses that <see cref="Uri"/> would write as they stand: a lower-case scheme and host name, a path in which nothing is to be
/// escaped or followed. Most of a page's are, and a look costs a fraction of a <see cref="Uri"/>.
/// </summary>
internal static class PlainAddress
{
    private const int Longest = 1_000;
    private const int LongestHost = 100;
    private const int LongestLabel = 63;

    private static readonly SearchValues<char> HostSigns = SearchValues.Create("-.abcdefghijklmnopqrstuvwxyz0123456789");
    private static readonly SearchValues<char> PathSigns = SearchValues.Create("/-_.?=&ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Whether an address is absolute, of http or https, and plain.</summary>
    internal static bool Is(ReadOnlySpan<char> address)
    {
        var start = address.StartsWith("https://") ? "https://".Length : address.StartsWith("http://") ? "http://".Length : 0;
        if (start == 0 || address.Length > Longest)
            return false;
        var rest = address[start..];
        var host = rest.IndexOfAnyExcept(HostSigns);
        return host is > 0 and <= LongestHost && rest[host] == '/' && IsHost(rest[..host]) && IsPath(rest[host..]);
    }

    private static bool IsPath(ReadOnlySpan<char> path) => !path.ContainsAnyExcept(PathSigns) && !path.Contains("/.", StringComparison.Ordinal);

    // Labels as a registrar allows them; the last begins with a letter, as no part of an IP address does.
    private static bool IsHost(ReadOnlySpan<char> host)
    {
        var last = ReadOnlySpan<char>.Empty;
        while (true)
        {
            var dot = host.IndexOf('.');
            last = dot < 0 ? host : host[..dot];
            if (last.Length is 0 or > LongestLabel || last[0] == '-' || last[^1] == '-')
                return false;
            if (dot < 0)
                return char.IsAsciiLetter(last[0]);
            host = host[(dot + 1)..];
        }
    }
}
