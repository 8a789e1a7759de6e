namespace NewsPipeline.Cleaner.Readings;

/// <summary>One way to tell a page's main text from the rest.</summary>
/// <param name="Name">What it is called in reasons.</param>
/// <param name="Body">Of each block the probability, 0 to 1, that it is main text.</param>
internal sealed record Reading(string Name, float[] Body)
{
    /// <summary>The probability from which a block counts as main text.</summary>
    public const float Threshold = 0.5f;

    /// <summary>Whether it takes a block for main text.</summary>
    public bool Keeps(int block) => Body[block] > Threshold;

    /// <summary>How many letters it keeps.</summary>
    public int Letters(IReadOnlyList<Blocks.Block> blocks)
    {
        var letters = 0;
        for (var i = 0; i < Body.Length; i++)
            letters += Keeps(i) ? blocks[i].Shape.Letters : 0;
        return letters;
    }
}
