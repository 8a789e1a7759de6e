using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds a line of tags that nothing names: several links, all of them to addresses of tags.</summary>
internal static class TagLinks
{
    private const int Least = 3;
    private const int Most = 20;
    private const int LongestUrl = 300;

    /// <summary>The texts of the first such line near the text.</summary>
    internal static IEnumerable<string> Near(PageEvidence page)
    {
        for (var i = 0; i < page.Page.Blocks.Count; i++)
        {
            var block = page.Page.Blocks[i];
            if (!block.Kept && block.Links.Count is >= Least and <= Most && page.IsNearText(i) && block.Links.Count(LeadsToTag) * 4 >= block.Links.Count * 3)
                return block.Links.Where(LeadsToTag).Select(link => link.Text);
        }
        return [];
    }

    private static bool LeadsToTag(BlockLink link)
    {
        var url = link.Url.AsSpan(0, Math.Min(link.Url.Length, LongestUrl));
        return url.Contains("/tag/", StringComparison.OrdinalIgnoreCase) || url.Contains("/tags/", StringComparison.OrdinalIgnoreCase) || url.Contains("/topic/", StringComparison.OrdinalIgnoreCase) || url.Contains("/topics/", StringComparison.OrdinalIgnoreCase);
    }
}
