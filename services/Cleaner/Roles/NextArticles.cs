using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Other articles that a page appends to its own, to be read on: each has a first-level headline of its own.</summary>
internal static class NextArticles
{
    private const int LeastBefore = 300;

    /// <summary>Drops them.</summary>
    public static void Drop(BlockContext context)
    {
        var blocks = context.Blocks;
        DropOtherPosts(context.Tree, blocks);
        var title = blocks.FindIndex(block => block.Role == BlockRoles.Title);
        if (title < 0 || blocks[title].Level != 1)
            return;
        var letters = 0;
        for (var i = title + 1; i < blocks.Count; i++)
        {
            letters += blocks[i].Kept ? blocks[i].Shape.Letters : 0;
            if (letters < LeastBefore || blocks[i].Level != 1 || blocks[i].Role == BlockRoles.Title)
                continue;
            if (IsDressedLike(context.Tree, blocks[title], blocks[i]))
            {
                DropWhere(blocks, i, _ => true);
                return;
            }
            if (OwnArticle(context.Tree, blocks[title], blocks[i]) is var article and >= 0 && KeptBetween(blocks, title, article) >= LeastBefore
                && Headline.IsNamed(context, blocks[title].Text) && !Headline.IsNamed(context, blocks[i].Text))
                DropWhere(blocks, title + 1, block => context.Tree.Contains(article, block.Node));
        }
    }

    // Posts of other numbers than the page's own.
    private static void DropOtherPosts(PageTree tree, List<Block> blocks)
    {
        var own = PostNumber.OfBody(tree);
        if (own.IsEmpty)
            return;
        var others = new List<Block>();
        var hasOwn = false;
        foreach (var block in blocks)
        {
            if (!block.Kept || tree.Ancestor(block.Element, Tag.Article) is var article && article < 0)
                continue;
            var number = PostNumber.Of(tree, article);
            hasOwn |= number.SequenceEqual(own);
            if (!number.IsEmpty && !number.SequenceEqual(own))
                others.Add(block);
        }
        // A page that shows nothing of its own number shows its post by the number of a template.
        if (!hasOwn)
            return;
        foreach (var block in others)
            block.Drop(BlockRoles.Related, Reasons.Appended);
    }

    // A later headline in the very dress of the first one starts another article.
    private static bool IsDressedLike(PageTree tree, Block title, Block other) =>
        tree.Element(title.Element).ClassName is { Length: > 0 } dress && tree.Element(other.Element).ClassName == dress;

    // The article element around the later headline; -1 without, and where the first one's article is around both.
    private static int OwnArticle(PageTree tree, Block title, Block other)
    {
        var (first, later) = (tree.Ancestor(title.Element, Tag.Article), tree.Ancestor(other.Element, Tag.Article));
        return first >= 0 && later >= 0 && tree.Contains(first, later) ? -1 : later;
    }

    // Letters of main text after the headline and before an element: where there are few, the element holds the article itself.
    private static int KeptBetween(List<Block> blocks, int title, int element)
    {
        var letters = 0;
        for (var i = title + 1; i < blocks.Count && blocks[i].Node < element; i++)
            letters += blocks[i].Kept ? blocks[i].Shape.Letters : 0;
        return letters;
    }

    private static void DropWhere(List<Block> blocks, int from, Predicate<Block> isOther)
    {
        for (var i = from; i < blocks.Count; i++)
        {
            if (blocks[i].Kept && isOther(blocks[i]))
                blocks[i].Drop(BlockRoles.Related, Reasons.Appended);
        }
    }
}
