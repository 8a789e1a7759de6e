using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Letters, link letters and blocks added up by element, bottom-up in one pass.</summary>
internal sealed class PageMeasures
{
    private readonly int[] letters;
    private readonly int[] linkLetters;
    private readonly int[] blocks;

    /// <summary>Measures a page.</summary>
    public PageMeasures(PageTree tree, List<Block> pageBlocks)
    {
        letters = new int[tree.Count];
        linkLetters = new int[tree.Count];
        blocks = new int[tree.Count];
        foreach (var block in pageBlocks)
        {
            letters[block.Element] += block.Shape.Letters;
            linkLetters[block.Element] += block.Shape.LinkLetters;
            blocks[block.Element]++;
        }
        for (var i = tree.Count - 1; i > 0; i--)
        {
            var parent = tree.Parent(i);
            letters[parent] += letters[i];
            linkLetters[parent] += linkLetters[i];
            blocks[parent] += blocks[i];
        }
    }

    /// <summary>Letters inside an element.</summary>
    public int Letters(int element) => letters[element];

    /// <summary>Letters of links inside an element.</summary>
    public int LinkLetters(int element) => linkLetters[element];

    /// <summary>Blocks inside an element.</summary>
    public int Blocks(int element) => blocks[element];
}
