namespace NewsPipeline.Extractor.Titles;

/// <summary>Tells a link to the home page of a page's own site; a heading around one shows the site.</summary>
internal static class HomeLink
{
    private const string Scheme = "://";

    /// <summary>Whether <paramref name="link"/> leads to the root of the host of <paramref name="page"/>, with or without "www."; in the copy of an archive, to that of the page it has copied.</summary>
    internal static bool Is(string? link, string? page)
    {
        var to = Original(link);
        var own = Original(page);
        var (end, ownEnd) = (to.IndexOf('/'), own.IndexOf('/'));
        return !own.IsEmpty && (end < 0 || end == to.Length - 1) && Host(to, end).Equals(Host(own, ownEnd), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Host(ReadOnlySpan<char> address, int end)
    {
        var host = end < 0 ? address : address[..end];
        return host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
    }

    // Host and path. An archive has the address of the original in its own: "https://archive.example/2024/http://www.lakeside-courier.example/".
    private static ReadOnlySpan<char> Original(string? address)
    {
        var rest = address.AsSpan();
        if (rest.IndexOfAny('?', '#') is var end and >= 0)
            rest = rest[..end];
        return rest.LastIndexOf(Scheme) is var scheme and >= 0 ? rest[(scheme + Scheme.Length)..] : default;
    }
}
