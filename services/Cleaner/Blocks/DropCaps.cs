using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Puts the large first letter of a text, which stands in an element of its own, to the word it begins.</summary>
internal static class DropCaps
{
    /// <summary>Joins a block that is one capital to the kept paragraph right behind it that goes on in lower case; the list is changed.</summary>
    public static void Join(List<Block> blocks)
    {
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            var (letter, rest) = (blocks[i], blocks[i + 1]);
            if (letter.Text.Length != 1 || !char.IsUpper(letter.Text[0]) || letter.Kind == BlockKinds.ListItem || letter.Links.Count > 0 || rest is not { Kept: true, Kind: BlockKinds.Paragraph } || !char.IsLower(rest.Text[0]))
                continue;
            blocks[i + 1] = BlockParts.Behind(letter.Text, rest);
            blocks.RemoveAt(i);
        }
    }
}
