using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds the headings above the headline that name the section: they link to an address that the page's own continues.</summary>
internal static class SectionHeading
{
    private const int Reach = 12;

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

    private static bool Continues(Uri page, string section)
    {
        if (!Uri.TryCreate(section, UriKind.Absolute, out var address) || address.Host != page.Host)
            return false;
        var path = address.AbsolutePath.TrimEnd('/');
        return path.Length > 1 && page.AbsolutePath.Length > path.Length && page.AbsolutePath[path.Length] == '/' && page.AbsolutePath.StartsWith(path, StringComparison.Ordinal);
    }
}
