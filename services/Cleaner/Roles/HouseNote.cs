using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>What a house says of itself below its releases: behind the last break that the page draws, a paragraph that opens with the name of the site.</summary>
internal static class HouseNote
{
    private const int MostBlocks = 5;
    private const int LeastName = 3;
    private const int LeastShareBefore = 2;

    /// <summary>Drops it.</summary>
    public static void Drop(BlockContext context)
    {
        var blocks = context.Blocks;
        var last = blocks.FindLastIndex(block => block.Kept);
        int first = last, kept = 0, letters = 0;
        // Back to the last break.
        for (; first >= 0 && kept < MostBlocks && blocks[first].Breaks == blocks[last].Breaks; first--)
        {
            kept += blocks[first].Kept ? 1 : 0;
            letters += blocks[first].Kept ? blocks[first].Shape.Letters : 0;
        }
        if (first < 0 || blocks[first].Breaks == blocks[last].Breaks)
            return;
        var opening = blocks.Find(block => block.Kept && block.Breaks == blocks[last].Breaks)!;
        if (!Opens(opening.Text, context) || LettersOf(blocks, first) < letters * LeastShareBefore)
            return;
        for (var i = first + 1; i <= last; i++)
        {
            if (blocks[i].Kept)
                blocks[i].Drop(BlockRoles.Boilerplate, Reasons.House);
        }
    }

    private static bool Opens(string text, BlockContext context)
    {
        if (context.SiteName is { } name && OpensWith(text, name))
            return true;
        if (context.Host is not { } host)
            return false;
        // "www.varnby.co.uk": the longest part is the name, as a rule.
        ReadOnlySpan<char> longest = default;
        foreach (var part in host.AsSpan().Split('.'))
        {
            if (host.AsSpan(part).Length > longest.Length)
                longest = host.AsSpan(part);
        }
        return OpensWith(text, longest);
    }

    private static bool OpensWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        name.Length >= LeastName && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] == ' ';

    private static int LettersOf(List<Block> blocks, int last)
    {
        var letters = 0;
        for (var i = 0; i <= last; i++)
            letters += blocks[i].Kept ? blocks[i].Shape.Letters : 0;
        return letters;
    }
}
