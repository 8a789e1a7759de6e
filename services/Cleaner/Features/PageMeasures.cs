using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Letters, link letters and blocks added up by element, bottom-up in one pass.</summary>
internal sealed class PageMeasures
{
    private readonly Sum[] sums;

    /// <summary>Measures a page.</summary>
    public PageMeasures(PageTree tree, List<Block> pageBlocks)
    {
        sums = tree.Lend<Sum>();
        foreach (var block in pageBlocks)
            sums[block.Element].Add(new() { Letters = block.Shape.Letters, LinkLetters = block.Shape.LinkLetters, Blocks = 1 });
        for (var i = tree.Count - 1; i > 0; i--)
        {
            if (sums[i].Blocks > 0)
                sums[tree.Parent(i)].Add(sums[i]);
        }
    }

    /// <summary>Letters inside an element.</summary>
    public int Letters(int element) => sums[element].Letters;

    /// <summary>Letters of links inside an element.</summary>
    public int LinkLetters(int element) => sums[element].LinkLetters;

    /// <summary>Blocks inside an element.</summary>
    public int Blocks(int element) => sums[element].Blocks;

    private struct Sum
    {
        public int Letters;
        public int LinkLetters;
        public int Blocks;

        public void Add(in Sum other)
        {
            Letters += other.Letters;
            LinkLetters += other.LinkLetters;
            Blocks += other.Blocks;
        }
    }
}
