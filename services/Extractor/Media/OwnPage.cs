using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Media;

/// <summary>Knows the addresses of the page itself, to tell links that lead nowhere else.</summary>
internal sealed class OwnPage
{
    private readonly List<string> _addresses = [];

    internal OwnPage(PageEvidence page, string? canonical)
    {
        Add(page.Address);
        if (canonical is not null && canonical != page.Address?.AbsoluteUri)
            _addresses.Add(canonical);
        IsArticle = _addresses.Exists(own => ArticleAddress.IsArticle(new AddressParts(own)));
    }

    /// <summary>Whether an address is the page's own, whatever fragment or parameters it carries.</summary>
    internal bool Is(AddressParts address)
    {
        foreach (var one in _addresses)
        {
            var own = new AddressParts(one);
            // Some sites tell their articles apart by parameters alone: there all of them count.
            if (own.Path.SequenceEqual(address.Path) && IsSameSite(own.Host, address.Host) && (own.Query.SequenceEqual(address.Query) || ArticleAddress.HasArticlePath(own)))
                return true;
        }
        return false;
    }

    /// <summary>Whether an address lies on the same site: its host, a part of it, or one that differs in what stands before or behind the site's name.</summary>
    internal bool IsOnSite(AddressParts address)
    {
        foreach (var own in _addresses)
        {
            if (IsSameSite(new AddressParts(own).Host, address.Host))
                return true;
        }
        return _addresses.Count == 0;
    }

    /// <summary>Whether an address leads to a list or a service, by words that the page's own address does not hold: some sites keep their articles below <c>/archives/</c>.</summary>
    internal bool IsList(AddressParts address)
    {
        foreach (var own in _addresses)
        {
            if (!ArticleAddress.IsList(address, new AddressParts(own).Path))
                return false;
        }
        return _addresses.Count > 0 || ArticleAddress.IsList(address, ownPath: default);
    }

    /// <summary>Whether the page's own address has the looks of an article's; only then can it be asked of others.</summary>
    internal bool IsArticle { get; }

    /// <summary>Whether an address carries the page's own in its parameters, as those that share it do.</summary>
    internal bool IsCarriedBy(AddressParts address)
    {
        // A whole address is carried escaped, or with its scheme.
        if (!address.Query.Contains("%2F", StringComparison.OrdinalIgnoreCase) && !address.Query.Contains("://", StringComparison.Ordinal))
            return false;
        var query = Uri.UnescapeDataString(address.Query);
        foreach (var one in _addresses)
        {
            var own = new AddressParts(one);
            if (own.Path.Length > 0 && query.Contains(string.Concat(own.Host, own.Path), StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private void Add(Uri? address)
    {
        if (address is { Scheme: "http" or "https" })
            _addresses.Add(address.AbsoluteUri);
    }

    private static bool IsSameSite(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.SequenceEqual(other) || SiteLabel.Of(one).Equals(SiteLabel.Of(other), StringComparison.OrdinalIgnoreCase);
}
