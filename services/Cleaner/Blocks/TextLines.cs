using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>
/// Parts the paragraphs of a text whose author ended them with one line break each, where a browser draws them as lines, and bold lines from
/// what they head; puts together the paragraph that a box amid it has cut. The trained reading sees blocks as the mark-up has them, so this comes behind it.
/// </summary>
internal static class TextLines
{
    private const int LeastLines = 3;
    // More are no text that an author has typed.
    private const int MostLines = 500;
    // Lines of verse, of an address and of a list are shorter.
    private const int LongLetters = 70;
    private const double LongShare = 0.6;
    private const int MostBetween = 12;
    private const int MostJoins = 8;
    private const int LeastWords = 6;

    /// <summary>Cuts and joins the blocks that were kept.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged; the list is changed.</param>
    public static void Settle(PageTree tree, List<Block> blocks)
    {
        var settled = new List<Block>(blocks.Count);
        var isChanged = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block is not { Kept: true, Kind: BlockKinds.Paragraph })
            {
                settled.Add(block);
                continue;
            }
            if (block.LineEnds.Count is >= LeastLines - 1 and < MostLines && Parts(block) is { } parts)
            {
                settled.AddRange(parts);
                isChanged = true;
                continue;
            }
            if (block.LineEnds.Count is > 0 and < MostLines && BoldLine.Cuts(block) is { Count: > 0 } cuts)
            {
                settled.AddRange(AtCuts(block, cuts));
                isChanged = true;
                continue;
            }
            var (at, last) = (settled.Count, i);
            for (var joins = 0; joins < MostJoins && !block.Shape.EndsSentence && Rest(tree, blocks, block, last) is > 0 and var rest; joins++)
            {
                settled.AddRange(blocks[(last + 1)..rest]);
                isChanged = true;
                (block, last) = (BlockParts.Join(block, blocks[rest]), rest);
            }
            settled.Insert(at, block);
            i = last;
        }
        if (!isChanged)
            return;
        blocks.Clear();
        blocks.AddRange(settled);
    }

    private static List<Block>? Parts(Block block)
    {
        var parts = new List<Block>(block.LineEnds.Count + 1);
        var (from, sentences) = (0, 0);
        for (var i = 0; i <= block.LineEnds.Count; i++)
        {
            var to = i < block.LineEnds.Count ? block.LineEnds[i] : block.Text.Length;
            if (to <= from)
                return null;
            var part = BlockParts.Cut(block, from, to);
            sentences += part.Shape.Letters >= LongLetters && part.Shape.EndsSentence ? 1 : 0;
            parts.Add(part);
            // The space that stands for the line break.
            from = to + 1;
        }
        return sentences >= parts.Count * LongShare ? parts : null;
    }

    private static IEnumerable<Block> AtCuts(Block block, List<int> cuts)
    {
        var from = 0;
        foreach (var cut in cuts)
        {
            yield return BlockParts.Cut(block, from, cut);
            // The space that stands for the line break.
            from = cut + 1;
        }
        yield return BlockParts.Cut(block, from, block.Text.Length);
    }

    // Where a sentence goes on behind boxes that were dropped, in the same element; -1 where it does not.
    private static int Rest(PageTree tree, List<Block> blocks, Block block, int index)
    {
        if (block.Shape.Words < LeastWords || !(char.IsLetter(block.Text[^1]) || block.Text[^1] == ','))
            return -1;
        var isCut = false;
        for (var i = index + 1; i <= index + MostBetween && i < blocks.Count; i++)
        {
            var next = blocks[i];
            if (!next.Kept)
            {
                isCut |= next.Role is BlockRoles.Related or BlockRoles.Listing or BlockRoles.Advertisement or BlockRoles.Newsletter or BlockRoles.Share or BlockRoles.Caption;
                continue;
            }
            return isCut && next.Kind == BlockKinds.Paragraph && char.IsLower(next.Text[0]) && next.Shape.Words >= LeastWords && IsSameBox(tree, block, next) ? i : -1;
        }
        return -1;
    }

    private static bool IsSameBox(PageTree tree, Block one, Block other) =>
        one.Element == other.Element || tree.Parent(one.Element) == tree.Parent(other.Element) && tree.Tag(one.Element).Any(Tag.Paragraph) && tree.Tag(other.Element).Any(Tag.Paragraph);
}
