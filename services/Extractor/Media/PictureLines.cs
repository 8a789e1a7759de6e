using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Knows the lines of the page that are nothing but the credit of a picture: they say nothing of the text.</summary>
internal static class PictureLines
{
    /// <summary>The indices of those blocks. Each picture has one line: the same words said once more may be those of the text.</summary>
    internal static HashSet<int> Of(PageEvidence page)
    {
        var lines = new HashSet<int>();
        foreach (var image in page.Page.Metadata.Images)
        {
            if (image.Credit is { } credit)
                AddFirst(page.Page.Blocks, credit, lines);
        }
        return lines;
    }

    private static void AddFirst(IReadOnlyList<PageBlock> blocks, string credit, HashSet<int> lines)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].Kept && blocks[i].Text == credit && lines.Add(i))
                return;
        }
    }
}
