using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Judges lines that begin with a label once more, after the readings: of a run of paragraphs that each begin with a name and a colon, all are
/// text, whatever of them is linked; a paragraph that is one link behind a label in capitals ("PHOTOS: …") leads away, amid the text, too.
/// </summary>
internal static class LabelledLines
{
    private const int LongestLabel = 40;
    // So many others of the same form are kept.
    private const int LeastKept = 2;
    // A run is looked at so far in each direction.
    private const int Reach = 20;
    // A title may end in "Jr."
    private const int WordsOfSentence = 10;

    /// <summary>Judges the paragraphs.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Judge(PageTree tree, List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kind is not (BlockKinds.Paragraph or BlockKinds.Heading) || block.Links.Count == 0 || Label(block) is not { Length: > 0 } label)
                continue;
            if (!block.Kept && block.Role is BlockRoles.Boilerplate or BlockRoles.Title && block.Cue == BlockRoles.Related && IsOneLink(block, label))
                block.Drop(BlockRoles.Related, Reasons.MostlyLinks);
            else if (block.Kind == BlockKinds.Heading)
                continue;
            else if (block.Kept && IsCapitals(label) && IsOneLink(block, label))
                block.Drop(BlockRoles.Related, Reasons.MostlyLinks);
            else if (!block.Kept && block.Reason == Reasons.MostlyLinks && block.Cue is null && !IsCapitals(label) && IsInRun(tree, blocks, i, label))
                block.Keep(Reasons.RunningText);
        }
    }

    // What stands before the first colon, where that is not far off and text follows; empty for other lines.
    private static ReadOnlySpan<char> Label(Block block) =>
        block.Text.IndexOf(": ", StringComparison.Ordinal) is > 0 and <= LongestLabel and var colon ? block.Text.AsSpan(0, colon) : default;

    private static bool IsCapitals(ReadOnlySpan<char> label)
    {
        var letters = 0;
        foreach (var c in label)
        {
            if (char.IsLower(c))
                return false;
            letters += char.IsUpper(c) ? 1 : 0;
        }
        return letters > 1;
    }

    // The whole line, or all of it behind the label; a title has no full stop, a sentence behind a dateline has.
    private static bool IsOneLink(Block block, ReadOnlySpan<char> label) =>
        block.Links.Count == 1 && !(block.Text[^1] == '.' && block.Shape.Words >= WordsOfSentence) && block.Text.EndsWith(block.Links[0].Text, StringComparison.Ordinal) && block.Links[0].Text.Length >= block.Text.Length - label.Length - 2;

    // Between paragraphs of the same element, with a label of its own.
    private static bool IsInRun(PageTree tree, List<Block> blocks, int index, ReadOnlySpan<char> label)
    {
        var container = tree.Parent(blocks[index].Element);
        bool before = false, after = false;
        var kept = 0;
        for (var step = -1; step <= 1; step += 2)
        {
            for (var i = index + step; i >= 0 && i < blocks.Count && Math.Abs(i - index) <= Reach && tree.Parent(blocks[i].Element) == container; i += step)
            {
                var other = Label(blocks[i]);
                if (other.Length == 0 || IsCapitals(other))
                    break;
                if (other.SequenceEqual(label))
                    return false;
                if (!blocks[i].Kept)
                    continue;
                kept++;
                before |= step < 0;
                after |= step > 0;
            }
        }
        return before && after && kept >= LeastKept;
    }
}
