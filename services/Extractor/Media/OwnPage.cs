using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Knows the addresses of the page itself, to tell links that lead nowhere else.</summary>
internal sealed class OwnPage
{
    private readonly List<Uri> _addresses = [];

    internal OwnPage(PageEvidence page, string? canonical)
    {
        Add(page.Address);
        if (canonical is not null && Uri.TryCreate(canonical, UriKind.Absolute, out var named))
            Add(named);
    }

    /// <summary>Whether an address is the page's own, whatever fragment or parameters it carries.</summary>
    internal bool Is(Uri address)
    {
        foreach (var own in _addresses)
        {
            // Some sites tell their articles apart by parameters alone: there all of them count.
            if (IsSameSite(own, address) && own.AbsolutePath.AsSpan().TrimEnd('/').SequenceEqual(address.AbsolutePath.AsSpan().TrimEnd('/')) && (own.Query == address.Query || ArticleAddress.HasArticlePath(own)))
                return true;
        }
        return false;
    }

    /// <summary>Whether an address lies on the same site: its host, a part of it, or one that differs in what stands before or behind the site's name.</summary>
    internal bool IsOnSite(Uri address) => _addresses.Count == 0 || _addresses.Exists(own => IsSameSite(own, address));

    /// <summary>Whether the page's own address has the looks of an article's; only then can it be asked of others.</summary>
    internal bool IsArticle => _addresses.Exists(ArticleAddress.IsArticle);

    /// <summary>Whether an address carries the page's own in its parameters, as those that share it do.</summary>
    internal bool IsCarriedBy(Uri address) =>
        address.Query.Length > 0 && _addresses.Exists(own => own.AbsolutePath.Length > 1 && Uri.UnescapeDataString(address.Query).Contains(own.Host + own.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));

    private void Add(Uri? address)
    {
        if (address is { Scheme: "http" or "https" })
            _addresses.Add(address);
    }

    private static bool IsSameSite(Uri one, Uri other) => one.Host == other.Host || SiteLabel(one.Host).Equals(SiteLabel(other.Host), StringComparison.OrdinalIgnoreCase);

    // "news.example.co.uk" → "example": the label before the public suffix, as far as that can be told without its list.
    private static ReadOnlySpan<char> SiteLabel(string host)
    {
        var rest = host.AsSpan();
        var last = rest.LastIndexOf('.');
        if (last < 0)
            return rest;
        var top = rest[(last + 1)..];
        rest = rest[..last];
        var dot = rest.LastIndexOf('.');
        if (dot >= 0 && top.Length == 2 && rest.Length - dot - 1 <= 3)
        {
            rest = rest[..dot];
            dot = rest.LastIndexOf('.');
        }
        return rest[(dot + 1)..];
    }
}
