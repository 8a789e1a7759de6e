namespace NewsPipeline.Cleaner.Blocks;

/// <summary>
/// Tells whether two hosts are one site: sub-domains of one registered domain ("news.example.co.uk", "www.example.co.uk"). A guess at the
/// Public Suffix List (publicsuffix.org) by its commonest entries; under a suffix it does not know, neighbours pass for one site.
/// </summary>
internal static class SiteHost
{
    // Below these, under a country's domain, names are registered ("co.uk", "com.br").
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Classes =
        new HashSet<string>(["ac", "co", "com", "edu", "go", "gob", "gouv", "gov", "govt", "ne", "net", "nom", "or", "org", "web"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    // These lend sub-domains to anybody.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hosters = new HashSet<string>(
        [
            "altervista", "blogspot", "canalblog", "cloudfront", "exblog", "github", "gitlab", "hatenablog", "herokuapp", "jimdofree", "livejournal", "medium", "netlify",
            "over-blog", "substack", "tumblr", "typepad", "vercel", "webflow", "weebly", "wixsite", "wordpress",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether both hosts are of one site.</summary>
    /// <param name="a">A host, a port behind it or not.</param>
    /// <param name="b">The other one.</param>
    public static bool IsSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || Registered(a).Equals(Registered(b), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Registered(ReadOnlySpan<char> host)
    {
        var last = host.LastIndexOf('.');
        if (last <= 0 || char.IsAsciiDigit(host[^1]))
            return host;
        var start = StartOfLabel(host, last);
        var label = host[start..last];
        if ((IsCountry(host[(last + 1)..]) && Classes.Contains(label)) || Hosters.Contains(label))
            start = start == 0 ? 0 : StartOfLabel(host, start - 1);
        return host[start..];
    }

    private static int StartOfLabel(ReadOnlySpan<char> host, int end) => host[..end].LastIndexOf('.') + 1;

    private static bool IsCountry(ReadOnlySpan<char> label) => label.Length == 2;
}
