using System.Runtime.InteropServices;
using NewsPipeline.Cleaner.Templates;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Which blocks of the page are dressed alike, or say the same: the paragraphs of one text are, and so are cards of other articles.</summary>
internal sealed class RepeatFeatures
{
    // Every block of an element reads its style: only so much of it.
    private const int LongestStyle = 1_000;

    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names =
        ["dress-blocks", "dress-letters", "dress-prose-share", "dress-link-density", "dress-is-longest", "box-dress-blocks", "box-dress-prose-share", "style-prose-share", "same-text"];

    private readonly BlockFeatureContext page;
    private readonly ulong[] dress;
    private readonly ulong[] boxDress;
    private readonly ulong[] styles;
    private readonly Dictionary<ulong, double> styleSums = [];
    private readonly Dictionary<ulong, Sum> sums = [];
    private readonly Dictionary<ulong, Sum> boxSums = [];
    // Of each candidate the first one that says the same, and of that one how many do.
    private readonly int[] firsts;
    private readonly int[] saying;
    private readonly ulong longest;

    /// <summary>Counts them.</summary>
    public RepeatFeatures(BlockFeatureContext page)
    {
        this.page = page;
        dress = new ulong[page.Blocks.Count];
        boxDress = new ulong[page.Blocks.Count];
        firsts = new int[page.Blocks.Count];
        saying = new int[page.Blocks.Count];
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        styles = new ulong[page.Blocks.Count];
        double most = -1;
        var lastParent = -1;
        ulong outer = 0, box = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var parent = page.Tree.Parent(block.Element);
            // Most blocks stand beside the one before.
            if (i == 0 || parent != lastParent)
                (lastParent, outer, box) = (parent, DressOf(parent), DressOf(parent < 0 ? parent : page.Tree.Parent(parent)));
            dress[i] = LineHash.Chain(LineHash.Chain(0, DressOf(block.Element)), outer);
            boxDress[i] = LineHash.Chain(dress[i], box);
            if (Add(sums, dress[i], i) is var prose && prose > most)
                (most, longest) = (prose, dress[i]);
            Add(boxSums, boxDress[i], i);
            styles[i] = StyleOf(block.Element);
            CollectionsMarshal.GetValueRefOrAddDefault(styleSums, styles[i], out _) += page.Weights[i];
            if (page.Rows[i] < 0)
                continue;
            ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(texts, block.Text, out var isKnown);
            first = isKnown ? first : i;
            firsts[i] = first;
            saying[first]++;
        }
    }

    /// <summary>Writes them.</summary>
    public void Write(ref FeatureRow row, int index)
    {
        var sum = sums[dress[index]];
        var box = boxSums[boxDress[index]];
        row.AddLog(sum.Blocks);
        row.AddLog((double)sum.Letters / sum.Blocks);
        row.AddShare(sum.Prose, page.Prose[0]);
        row.AddShare(sum.LinkLetters, sum.Letters);
        row.Add(dress[index] == longest);
        row.AddLog(box.Blocks);
        row.AddShare(box.Prose, page.Prose[0]);
        row.AddShare(styleSums[styles[index]], page.Prose[0]);
        row.AddLog(saying[firsts[index]]);
    }

    private double Add(Dictionary<ulong, Sum> sums, ulong key, int index)
    {
        var shape = page.Blocks[index].Shape;
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum = new(sum.Blocks + 1, sum.Letters + shape.Letters, sum.LinkLetters + shape.LinkLetters, sum.Prose + page.Weights[index]);
        return sum.Prose;
    }

    // Small print and notes are set apart by hand where a page has no names for them.
    private ulong StyleOf(int element) =>
        element >= 0 && page.Tree.Element(element).TryGetAttribute("style", out var style) ? LineHash.OfExact(style[..Math.Min(style.Length, LongestStyle)]) : 0;

    // Name and first class of an element: later ones count ("item-3", "odd"). Of a name, its first letter and length: h2 is as h3.
    private ulong DressOf(int element)
    {
        if (element < 0)
            return 0;
        var node = page.Tree.Element(element);
        return LineHash.Chain(LineHash.Chain(0, (ulong)((node.LocalName.Length * 31) + node.LocalName[0])), node.Classes?.First ?? LineHash.OfExact([]));
    }

    private readonly record struct Sum(int Blocks, int Letters, int LinkLetters, double Prose);
}
