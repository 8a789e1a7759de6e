using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds the headings above the headline that name the section: they link to an address that the page's own continues.</summary>
internal static class SectionHeading
{
    private const int Reach = 12;
    // "/en" is a language.
    private const int ShortestFolder = 4;

    /// <summary>The texts of such headings with their addresses, in the order of the page.</summary>
    internal static IEnumerable<(string Name, string? Url)> Above(PageEvidence page)
    {
        if (page.Address is not { } own)
            yield break;
        for (var i = Math.Max(0, page.Headline - Reach); i < page.Headline; i++)
        {
            var block = page.Page.Blocks[i];
            if (block.Kind == BlockKinds.Heading && block.Links is [var link] && link.Text == block.Text && page.Absolute(link.Url) is { } url && Continues(own, url))
                yield return (block.Text, url);
        }
    }

    /// <summary>Whether a page's address lies in the folder of a section's, which may end in a number of its own.</summary>
    internal static bool Continues(Uri page, string section)
    {
        if (!Uri.TryCreate(section, UriKind.Absolute, out var address) || address.Host != page.Host)
            return false;
        var path = WithoutNumber(address.AbsolutePath.TrimEnd('/'));
        var own = page.AbsolutePath.AsSpan().TrimEnd('/');
        return path.Length >= ShortestFolder && own.Length > path.Length && own[path.Length] == '/' && own.StartsWith(path, StringComparison.Ordinal);
    }

    // "/region,12", "/region-12", "/region.html"
    private static string WithoutNumber(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var end = path.AsSpan(name).LastIndexOfAny(',', '.', '-');
        if (end <= 0)
            return path;
        var rest = path.AsSpan(name + end + 1);
        return rest.Length > 0 && !rest.ContainsAnyExceptInRange('0', '9') || rest is "html" or "htm" or "php" ? path[..(name + end)] : path;
    }
}
