using System.Buffers;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Where the link around a picture leads: what it says of whose picture that is.</summary>
internal static class ImageLink
{
    // With their dots: ".uk", ".co".
    private const int LengthOfCountry = 3;
    private const int LongestSecondLevel = 4;
    private const int LongestQuery = 1_000;

    private static readonly string[] Files = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".pdf"];

    private static readonly SearchValues<string> Sharing = SearchValues.Create(["share", "intent", "create", "submit", "send", "plugins"], StringComparison.OrdinalIgnoreCase);

    // Networks to share with: a picture that leads there is their sign.
    private static readonly HashSet<string> Networks = new(
        ["facebook", "twitter", "x", "instagram", "linkedin", "pinterest", "pin", "whatsapp", "wa", "t", "telegram", "reddit", "tumblr", "threads", "bsky", "addthis", "addtoany", "flipboard", "xing", "vk", "weibo"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a picture leads to another page of the site, of which it shows what that is about, to a network, to the home page of another site, to a script or to a letter. What lies below
    /// the page's own address shows the picture itself.
    /// </summary>
    /// <param name="tree">The page.</param>
    /// <param name="image">The picture.</param>
    /// <param name="urls">Resolves the page's addresses.</param>
    /// <param name="isAmid">Whether the picture stands amid the text: there it may show a firm whose home page it leads to.</param>
    public static bool LeadsAway(PageTree tree, int image, UrlResolver urls, bool isAmid)
    {
        if (tree.Ancestor(image, Tag.Anchor | Tag.Article | Tag.Main | Tag.Root) is not (> 0 and var anchor) || !tree.Tag(anchor).Any(Tag.Anchor) || !tree.Element(anchor).TryGetAttribute("href", out var href))
            return false;
        if (!Uri.TryCreate(urls.Resolve(href), UriKind.Absolute, out var address))
            return false;
        if (address.Scheme is not ("http" or "https" or "file"))
            return true;
        if (!Uri.TryCreate(urls.PageUrl, UriKind.Absolute, out var page) || !IsSameSite(address.Host, page.Host))
            return address.AbsolutePath.Length < 2 && (!isAmid || IsCampaign(address)) || IsNetwork(address.Host) && IsSign(address);
        var path = address.AbsolutePath;
        if (path.Length < 2 && isAmid)
            return false;
        return !IsFile(path) && (!path.StartsWith(page.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) || IsOfOther(address.Query, page.Query));
    }

    // The same host, or both below one that a site registered, as far as that can be told without the list of public suffixes.
    private static bool IsSameSite(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => one.SequenceEqual(other) || Site(one).SequenceEqual(Site(other));

    private static ReadOnlySpan<char> Site(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        var dot = last > 0 ? host[..last].LastIndexOf('.') : -1;
        // "example.co.uk"
        if (dot > 0 && host.Length - last == LengthOfCountry && last - dot <= LongestSecondLevel)
            dot = host[..dot].LastIndexOf('.');
        return host[(dot + 1)..];
    }

    // "view.php?id=12" and "view.php?id=14": one parameter tells the articles apart.
    private static bool IsOfOther(ReadOnlySpan<char> query, ReadOnlySpan<char> own)
    {
        // Longer ones tell more than which article it is.
        if (own.Length > LongestQuery || query.Length > LongestQuery)
            return false;
        foreach (var range in own.TrimStart('?').Split('&'))
        {
            var parameter = own.TrimStart('?')[range];
            if (parameter.IndexOf('=') is > 0 and var equals && Value(query, parameter[..(equals + 1)]) is { IsEmpty: false } value && !value.SequenceEqual(parameter[(equals + 1)..]) && !parameter.StartsWith("utm_"))
                return true;
        }
        return false;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> query, ReadOnlySpan<char> name)
    {
        foreach (var range in query.TrimStart('?').Split('&'))
        {
            var parameter = query.TrimStart('?')[range];
            if (parameter.StartsWith(name, StringComparison.Ordinal))
                return parameter[name.Length..];
        }
        return default;
    }

    // "?utm_medium=banner": who pays for it counts who comes.
    private static bool IsCampaign(Uri address) => address.Query.Contains("utm_medium=ad", StringComparison.OrdinalIgnoreCase) || address.Query.Contains("utm_medium=banner", StringComparison.OrdinalIgnoreCase) || address.Query.Contains("utm_medium=display", StringComparison.OrdinalIgnoreCase);

    private static bool IsNetwork(string host)
    {
        var labels = host.Split('.');
        return labels.Length > 1 && Networks.Contains(labels[^2]) && labels[^1] is "com" or "net" or "me" or "it" or "app" or "co" or "org" && (labels[^2].Length > 2 || labels.Length == 2);
    }

    // An account or what shares the page; a post, two folders down, may be what the picture shows.
    private static bool IsSign(Uri address)
    {
        var path = address.AbsolutePath.Trim('/');
        return !path.Contains('/', StringComparison.Ordinal) || path.AsSpan().ContainsAny(Sharing);
    }

    private static bool IsFile(string path)
    {
        foreach (var ending in Files)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
