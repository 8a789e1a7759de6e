using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Makes the addresses of a page absolute.</summary>
internal sealed class UrlResolver
{
    private readonly Uri? root;

    /// <summary>Resolves against a base URL; without one, addresses stay as written.</summary>
    public UrlResolver(string? baseUrl)
    {
        BaseUrl = baseUrl;
        _ = Uri.TryCreate(baseUrl, UriKind.Absolute, out root);
    }

    /// <summary>The base URL, if any.</summary>
    public string? BaseUrl { get; }

    /// <summary>The host of the base URL, if any.</summary>
    public string? Host => root?.Host;

    /// <summary>The resolver of a page: its <c>base</c> element against its URL, else its URL.</summary>
    public static UrlResolver Of(PageTree tree, string? url)
    {
        var page = new UrlResolver(url);
        for (var i = 1; i < tree.Count && tree.Node(i).NodeName is not "BODY"; i++)
        {
            if (tree.Node(i).NodeName is "BASE" && tree.Element(i).GetAttribute("href") is { Length: > 0 } href)
                return new UrlResolver(page.Resolve(href));
        }
        return page;
    }

    /// <summary>Makes an address absolute; as written where it cannot be.</summary>
    public string Resolve(string address)
    {
        var trimmed = PageText.Repair(address.Trim());
        if (root is null || trimmed.StartsWith("https://", StringComparison.Ordinal) || trimmed.StartsWith("http://", StringComparison.Ordinal))
            return trimmed;
        return Uri.TryCreate(root, trimmed, out var absolute) ? absolute.AbsoluteUri : trimmed;
    }
}
