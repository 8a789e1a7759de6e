namespace NewsPipeline.Cleaner.Blocks;

/// <summary>Headings that count the parts of a text: "3. The old pier".</summary>
internal static class CountedHeading
{
    private const int MostDigits = 3;

    /// <summary>Whether a block is one.</summary>
    public static bool Is(Block block)
    {
        var digits = block.Text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return block.Level > 0 && digits is > 0 and <= MostDigits && block.Text[digits] is '.' or ')' or ':'
            && digits + 1 < block.Text.Length && block.Text[digits + 1] is ' ';
    }
}
