using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Other articles that a page appends to its own, to be read on: each opens with a first-level headline of its own.</summary>
internal static class NextArticles
{
    private const int LeastBefore = 300;
    private const int MostAboveHeadline = 100;

    /// <summary>Drops them.</summary>
    public static void Drop(BlockContext context)
    {
        var (tree, blocks) = (context.Tree, context.Blocks);
        var title = blocks.FindIndex(block => block.Role == BlockRoles.Title);
        if (title < 0 || blocks[title].Level != 1)
            return;
        var titles = Headline.FoldedTitles(context.Titles);
        var isNamed = Headline.IsNamed(blocks[title].Text, titles);
        var kept = KeptBefore(blocks);
        for (var i = title + 1; i < blocks.Count; i++)
        {
            if (blocks[i].Level != 1 || blocks[i].Role == BlockRoles.Title || kept[i + 1] - kept[title + 1] < LeastBefore)
                continue;
            if (IsDressedLike(tree, blocks[title], blocks[i]))
            {
                DropAll(blocks, i, blocks.Count);
                return;
            }
            if (!isNamed || OwnArticle(tree, blocks[title], blocks[i]) is not (>= 0 and var article))
                continue;
            var first = blocks.FirstFrom(article);
            if (kept[first] - kept[title + 1] < LeastBefore || kept[i] - kept[first] > MostAboveHeadline || Headline.IsNamed(blocks[i].Text, titles))
                continue;
            var end = blocks.FirstFrom(tree.End(article));
            DropAll(blocks, first, end);
            i = end - 1;
        }
    }

    // Letters of main text before each block.
    private static int[] KeptBefore(List<Block> blocks)
    {
        var sums = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
            sums[i + 1] = sums[i] + (blocks[i].Kept ? blocks[i].Shape.Letters : 0);
        return sums;
    }

    // A later headline in the very dress of the first one starts another article.
    private static bool IsDressedLike(PageTree tree, Block title, Block other) =>
        tree.Element(title.Element).Classes is { Text.Length: > 0 } dress && tree.Element(other.Element).Classes?.Text == dress.Text;

    // The article element around the later headline; -1 without, and where the first one's article is around both.
    private static int OwnArticle(PageTree tree, Block title, Block other)
    {
        var (first, later) = (tree.Ancestor(title.Element, Tag.Article), tree.Ancestor(other.Element, Tag.Article));
        return first >= 0 && later >= 0 && tree.Contains(first, later) ? -1 : later;
    }

    private static void DropAll(List<Block> blocks, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (blocks[i].Kept)
                blocks[i].Drop(BlockRoles.Related, Reasons.Appended);
        }
    }
}
