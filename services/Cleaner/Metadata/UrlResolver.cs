using System.Buffers;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Makes the addresses of a page absolute.</summary>
internal sealed class UrlResolver
{
    private const int LongestPlain = 1_000;
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("/-_.?=&#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    // Where an address that begins with a slash leads: "https://example.org".
    private readonly string? site;
    private readonly Uri? root;

    /// <summary>Resolves against a base URL; without one, addresses stay as written.</summary>
    public UrlResolver(string? baseUrl)
    {
        (BaseUrl, PageUrl) = (baseUrl, baseUrl);
        if (Uri.TryCreate(baseUrl, UriKind.Absolute, out root) && root.Scheme is "http" or "https" && Uri.TryCreate(root, "/", out var top))
            site = top.AbsoluteUri.TrimEnd('/');
    }

    /// <summary>The base URL, if any.</summary>
    public string? BaseUrl { get; }

    /// <summary>The page's own address, if any, whatever its <c>base</c> element says.</summary>
    public string? PageUrl { get; private init; }

    /// <summary>The host of the base URL, if any.</summary>
    public string? Host => root?.Host;

    /// <summary>The resolver of a page: its <c>base</c> element against its URL, else its URL.</summary>
    public static UrlResolver Of(PageTree tree, string? url)
    {
        var page = new UrlResolver(url);
        for (var i = 1; i < tree.Count; i++)
        {
            var tag = tree.Tag(i);
            if (tag.Any(Tag.Root) && tree.Node(i).NodeName is "BODY")
                break;
            // The name of no element that is treated in a way of its own.
            if (tag == Tag.None && tree.Node(i).NodeName is "BASE" && tree.Element(i).GetAttribute("href") is { Length: > 0 } href)
                return new UrlResolver(page.Resolve(href)) { PageUrl = url };
        }
        return page;
    }

    /// <summary>Makes an address absolute; as written where it cannot be.</summary>
    public string Resolve(ReadOnlySpan<char> address)
    {
        address = address.Trim();
        if (site is not null && IsPlainPath(address))
            return string.Concat(site, address);
        var trimmed = PageText.Repair(address.ToString());
        if (root is null || trimmed.StartsWith("https://", StringComparison.Ordinal) || trimmed.StartsWith("http://", StringComparison.Ordinal))
            return trimmed;
        return Uri.TryCreate(root, trimmed, out var absolute) ? absolute.AbsoluteUri : trimmed;
    }

    // A path from the top with nothing in it that has to be escaped or followed: most links of a page.
    private static bool IsPlainPath(ReadOnlySpan<char> address) =>
        address is ['/', not '/', ..] && address.Length <= LongestPlain && !address.ContainsAnyExcept(PlainCharacters) && !address.Contains("/.", StringComparison.Ordinal);
}
