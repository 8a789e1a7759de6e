using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Knows the headline of a page where no element is called so: the first line of the text, which the page's own titles name.</summary>
internal static class HeadlineLine
{
    private const int LeastWords = 3;
    private const int MostWords = 40;
    private const int LeastParagraphs = 2;

    /// <summary>Drops it as the headline, where none was found.</summary>
    /// <param name="blocks">The page's blocks, judged.</param>
    /// <param name="titles">The titles that the page gives of itself.</param>
    public static void Assign(List<Block> blocks, IReadOnlyList<string> titles)
    {
        var first = blocks.FindIndex(block => block.Kept);
        if (first < 0 || blocks[first] is not { Kind: BlockKinds.Paragraph or BlockKinds.Heading } line || line.Shape.EndsSentence || line.Shape.Words is < LeastWords or > MostWords)
            return;
        if (blocks.Exists(block => block.Role == BlockRoles.Title) || blocks.Count(block => block.Kept) <= LeastParagraphs || !Headline.IsNamed(line.Text, Headline.FoldedTitles(titles)))
            return;
        line.Drop(BlockRoles.Title, Reasons.Headline);
    }
}
