using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>What a house says of itself below its releases: behind the last break that the page draws, a paragraph that opens with the name of the site.</summary>
internal static class HouseNote
{
    private const int MostBlocks = 5;
    private const int LeastName = 3;
    private const int LeastShareBefore = 2;
    private const int LeastMentions = 2;

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
        if (NameAt(opening.Text, context) is not { } name || LettersOf(blocks, first) < letters * LeastShareBefore || Mentions(blocks, first + 1, last, name) < LeastMentions)
            return;
        for (var i = first + 1; i <= last; i++)
        {
            if (blocks[i].Kept)
                blocks[i].Drop(BlockRoles.Boilerplate, Reasons.House);
        }
    }

    // The name of the site, as the text writes it, where it opens with that.
    private static string? NameAt(string text, BlockContext context)
    {
        if (context.SiteName is { } name && OpensWith(text, name))
            return text[..name.Length];
        if (context.Host is not { } host)
            return null;
        // "www.varnby.co.uk": the longest part is the name, as a rule.
        ReadOnlySpan<char> longest = default;
        foreach (var part in host.AsSpan().Split('.'))
        {
            if (host.AsSpan(part).Length > longest.Length)
                longest = host.AsSpan(part);
        }
        return OpensWith(text, longest) ? text[..longest.Length] : null;
    }

    private static bool OpensWith(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
        name.Length >= LeastName && text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text.Length > name.Length && text[name.Length] == ' ';

    // Some sites are named by a word, and any sentence may open with that: "Harbour pilots say …"
    private static int Mentions(List<Block> blocks, int first, int last, string name)
    {
        var mentions = 0;
        for (var i = first; i <= last; i++)
            mentions += blocks[i].Kept ? blocks[i].Text.AsSpan().Count(name) : 0;
        return mentions;
    }

    private static int LettersOf(List<Block> blocks, int last)
    {
        var letters = 0;
        for (var i = 0; i <= last; i++)
            letters += blocks[i].Kept ? blocks[i].Shape.Letters : 0;
        return letters;
    }
}
