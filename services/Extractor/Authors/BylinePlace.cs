using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Authors;

/// <summary>Where a byline may stand beside what <see cref="PageEvidence"/> knows: around the only heading of the first rank, whatever else looks like a title.</summary>
internal static class BylinePlace
{
    /// <summary>How many blocks from the heading a byline stands at most.</summary>
    internal const int Reach = 5;

    /// <summary>The block of the page's only <c>h1</c>; -1 where there is none, or more than one.</summary>
    internal static int Heading(PageEvidence page)
    {
        var only = -1;
        foreach (var fact in page.Page.Metadata.Facts)
        {
            if (fact.Kind != FactKinds.Headline)
                continue;
            if (only >= 0)
                return -1;
            only = fact.Block ?? -1;
        }
        return only;
    }

    /// <summary>Whether a block stands between links to other articles, each of which names its author.</summary>
    internal static bool IsAmongRelated(PageEvidence page, int block) =>
        block > 0 && IsOther(page.Page.Blocks[block - 1]) && (block + 1 >= page.Page.Blocks.Count || IsOther(page.Page.Blocks[block + 1]));

    private static bool IsOther(PageBlock block) => block.Role is BlockRoles.Related or BlockRoles.Listing;

    /// <summary>Whether a block stands next to a heading.</summary>
    internal static bool IsAt(int heading, int block) => heading >= 0 && Math.Abs(block - heading) <= Reach;
}
