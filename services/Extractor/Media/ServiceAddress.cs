using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells addresses of what is no article though they look like one's: posts in networks, products, registrations, comment forms.</summary>
internal static class ServiceAddress
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Folders = Set("folders");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstLabels = Set("first-labels");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Networks = Set("networks");
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Parameters = Set("parameters");
    private static readonly string[] Fragments = [.. RuleData.Words("related-links", "fragments")];

    /// <summary>Whether a parsed address is one.</summary>
    /// <param name="address">The address.</param>
    /// <param name="ownHost">The page's own host: a site of that kind leads to its own.</param>
    internal static bool Is(AddressParts address, ReadOnlySpan<char> ownHost) =>
        IsService(address.Host, ownHost) || IsNetwork(address.Host, ownHost) || HasFolder(address.Path) || HasParameter(address.Query);

    /// <summary>Whether an address leads to where readers comment: <c>…#comment-12</c>.</summary>
    internal static bool IsCommentForm(string url)
    {
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        return fragment >= 0 && Array.Exists(Fragments, start => url.AsSpan(fragment + 1).StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsService(ReadOnlySpan<char> host, ReadOnlySpan<char> ownHost) =>
        host.IndexOf('.') is > 0 and var dot && FirstLabels.Contains(host[..dot]) && host.Count('.') > 1 && !host.Equals(ownHost, StringComparison.OrdinalIgnoreCase);

    // The host itself, or a part of it: "mobile.network.example".
    private static bool IsNetwork(ReadOnlySpan<char> host, ReadOnlySpan<char> ownHost)
    {
        for (var rest = host; rest.Contains('.'); rest = rest[(rest.IndexOf('.') + 1)..])
        {
            if (Networks.Contains(rest))
                return !ownHost.EndsWith(rest, StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    private static bool HasFolder(ReadOnlySpan<char> path)
    {
        foreach (var range in path.Split('/'))
        {
            var folder = path[range];
            if (Folders.Contains(folder.LastIndexOf('.') is > 0 and var dot ? folder[..dot] : folder))
                return true;
        }
        return false;
    }

    private static bool HasParameter(ReadOnlySpan<char> query)
    {
        query = query.TrimStart('?');
        foreach (var range in query.Split('&'))
        {
            var part = query[range];
            if (Parameters.Contains(part) || part.IndexOf('=') is > 0 and var equals && Parameters.Contains(part[..equals]))
                return true;
        }
        return false;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string key) =>
        new HashSet<string>(RuleData.Words("related-links", key), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
