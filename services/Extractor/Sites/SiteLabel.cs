using System.Collections.Frozen;

namespace NewsPipeline.Extractor.Sites;

/// <summary>The label of a host that a site registered: <c>example</c> of <c>news.example.co.uk</c>, as far as that can be told without the list of public suffixes.</summary>
internal static class SiteLabel
{
    private const string Web = "www";

    // What registries of countries put between their own label and a site's. Length does not tell: a broadcaster's name is as short.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SecondLevels = new[]
    {
        "ac", "ad", "co", "com", "ed", "edu", "firm", "gen", "go", "gob", "gouv", "gov", "govt", "gr", "gub", "gv", "in", "ind", "inf", "info", "jor", "lg", "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "pe", "plc", "re", "sch", "web",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The label as a slice of the host, which may carry a port; all of a host that has no dots.</summary>
    internal static ReadOnlySpan<char> Of(ReadOnlySpan<char> host)
    {
        var rest = host.LastIndexOf(':') is var port and > 0 ? host[..port] : host;
        var last = rest.LastIndexOf('.');
        if (last < 0)
            return rest;
        var isOfCountry = rest.Length - last - 1 == 2;
        rest = rest[..last];
        var dot = rest.LastIndexOf('.');
        // A site may be called so itself: "www.ad.nl".
        if (dot > 0 && isOfCountry && SecondLevels.Contains(rest[(dot + 1)..]) && !rest[..dot].Equals(Web, StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[..dot];
            dot = rest.LastIndexOf('.');
        }
        return rest[(dot + 1)..];
    }
}
