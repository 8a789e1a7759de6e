using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the links of the main text.</summary>
internal static class LinkField
{
    /// <summary>The links of the kept blocks, each text and address once; those to places of the page itself (contents, footnotes) lead nowhere and are none.</summary>
    internal static IReadOnlyList<ArticleLink> InText(PageEvidence page)
    {
        var links = new List<ArticleLink>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        HashSet<(string, string)>? pairs = null;
        foreach (var block in page.Page.Blocks)
        {
            if (!block.Kept)
                continue;
            foreach (var link in block.Links)
            {
                if (link.Text.Length == 0 || page.Absolute(link.Url) is not { } url)
                    continue;
                if (url.Contains('#', StringComparison.Ordinal) && (IsPlaceOn(page.Url, url) || IsPlaceOn(page.Page.Metadata.BaseUrl, url)))
                    continue;
                // Few addresses come twice; only then are the texts looked at.
                if (!known.Add(url))
                    pairs ??= links.ConvertAll(other => (other.Url, other.Text)).ToHashSet();
                if (pairs?.Add((url, link.Text)) != false)
                    links.Add(new ArticleLink { Url = url, Text = link.Text });
            }
        }
        return links;
    }

    private static bool IsPlaceOn(string? page, string url) =>
        page is not null && url.IndexOf('#', StringComparison.Ordinal) is var fragment and > 0 && url.AsSpan(0, fragment).SequenceEqual(Address(page));

    private static ReadOnlySpan<char> Address(string page) => page.IndexOf('#', StringComparison.Ordinal) is var fragment and >= 0 ? page.AsSpan(0, fragment) : page;
}
