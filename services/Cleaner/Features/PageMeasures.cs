using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Letters, link letters, blocks and links added up by element, bottom-up in one pass.</summary>
internal sealed class PageMeasures
{
    private readonly Sum[] sums;

    /// <summary>Measures a page.</summary>
    public PageMeasures(PageTree tree, List<Block> pageBlocks)
    {
        sums = tree.Lend<Sum>();
        foreach (var block in pageBlocks)
            sums[block.Element].Add(new() { Letters = block.Shape.Letters, LinkLetters = block.Shape.LinkLetters, Blocks = 1 });
        CountLinks(tree);
        for (var i = tree.Count - 1; i > 0; i--)
        {
            if (sums[i].Blocks > 0 || sums[i].Anchors > 0)
                sums[tree.Parent(i)].Add(sums[i]);
        }
    }

    /// <summary>Letters inside an element.</summary>
    public int Letters(int element) => sums[element].Letters;

    /// <summary>Letters of links inside an element.</summary>
    public int LinkLetters(int element) => sums[element].LinkLetters;

    /// <summary>Blocks inside an element.</summary>
    public int Blocks(int element) => sums[element].Blocks;

    /// <summary>Links inside an element, those of pictures among them.</summary>
    public int Anchors(int element) => sums[element].Anchors;

    /// <summary>Links inside an element that hold a picture.</summary>
    public int PictureLinks(int element) => sums[element].PictureLinks;

    private void CountLinks(PageTree tree)
    {
        int link = -1, end = 0;
        for (var i = 0; i < tree.Count; i++)
        {
            var tag = tree.Tag(i);
            if (tag.Any(Tag.Anchor))
            {
                sums[i].Anchors = 1;
                (link, end) = (i, tree.End(i));
            }
            else if (i < end && tag.Any(Tag.Image))
            {
                sums[link].PictureLinks = 1;
            }
        }
    }

    private struct Sum
    {
        public int Anchors;
        public int PictureLinks;
        public int Letters;
        public int LinkLetters;
        public int Blocks;

        public void Add(in Sum other)
        {
            Letters += other.Letters;
            LinkLetters += other.LinkLetters;
            Blocks += other.Blocks;
            Anchors += other.Anchors;
            PictureLinks += other.PictureLinks;
        }
    }
}
