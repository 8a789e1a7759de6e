using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Puts the large first letter of a text, which stands in an element of its own, to the word it begins.</summary>
internal static class DropCaps
{
    /// <summary>Joins a block that is one capital to the kept paragraph right behind it that goes on in lower case; the list is changed.</summary>
    public static void Join(List<Block> blocks)
    {
        HashSet<Block>? letters = null;
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (!IsCapital(blocks[i]) || !GoesOn(blocks[i + 1]))
                continue;
            blocks[i + 1] = BlockParts.Behind(blocks[i].Text, blocks[i + 1]);
            (letters ??= []).Add(blocks[i]);
        }
        if (letters is not null)
            blocks.RemoveAll(letters.Contains);
    }

    private static bool IsCapital(Block block) =>
        block.Text.Length == 1 && char.IsUpper(block.Text[0]) && block.Kind != BlockKinds.ListItem && block.Links.Count == 0;

    // "he boats", but not "iFerry": the "A" above that is a button for larger letters.
    private static bool GoesOn(Block block) =>
        block is { Kept: true, Kind: BlockKinds.Paragraph } && char.IsLower(block.Text[0]) && !(block.Text.Length > 1 && char.IsUpper(block.Text[1]));
}
