using System.Collections.Frozen;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>
/// Tells the lists that a site shows beside any article, the most read, the latest, what an advertiser pays for, from the articles that this one
/// leads to: by the heading over the list, else by the nearest element that is called one or the other.
/// </summary>
internal static class Listings
{
    private const int Levels = 8;
    private const int HeadingLevels = 4;
    private const int LongestHeading = 60;
    private const int MostBlocks = 80;

    // By their first letter in upper case.
    private static readonly FrozenDictionary<char, (string Phrase, bool IsListing)[]> Phrases = PhraseFile.Read("listings.txt")
        .SelectMany(line => line.Phrases.Select(phrase => (Phrase: phrase, IsListing: line.Kind == "listing")))
        .GroupBy(entry => char.ToUpperInvariant(entry.Phrase[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Takes the role of related articles from such lists. Nothing else is judged by that: they are outside the main text in any case.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="blocks">Its blocks, judged.</param>
    public static void Assign(PageTree tree, List<Block> blocks)
    {
        if (!blocks.Exists(block => !block.Kept && block.Role == BlockRoles.Related))
            return;
        var (heading, isListing) = (-1, false);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.Kept)
                heading = -1;
            else if (block.Text.Length <= LongestHeading && Says(block) is { } listing)
                (heading, isListing) = (i, listing);
            if (block.Kept || block.Role != BlockRoles.Related)
                continue;
            var isBelow = heading >= 0 && i - heading <= MostBlocks && IsBelow(tree, blocks[heading], block);
            if (isBelow ? isListing : IsCalledListing(tree, block.Element))
                block.Drop(BlockRoles.Listing, block.Reason);
        }
    }

    private static bool IsCalledListing(PageTree tree, int element)
    {
        for (var level = 0; level < Levels && element > 0 && !tree.Tag(element).Any(Tag.Root | Tag.Main); level++, element = tree.Parent(element))
        {
            var hint = tree.Hint(element);
            if (hint.Any(Hint.Listing))
                return true;
            if (hint.Any(Hint.Related))
                return false;
        }
        return false;
    }

    // Whether a heading is that of a listing, true, or of related articles, false; null for any other line. What is linked may be an article
    // ("Latest news from the strike"), unless it is nothing but the phrase: that leads to the whole list.
    private static bool? Says(Block block)
    {
        foreach (var (phrase, isListing) in block.Text.Length > 0 && Phrases.TryGetValue(char.ToUpperInvariant(block.Text[0]), out var phrases) ? phrases : [])
        {
            if (block.Text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (block.Links.Count == 0 || !HasLetter(block.Text.AsSpan(phrase.Length))))
                return isListing;
        }
        return null;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }

    // In the nearest box around the heading that holds the list as well.
    private static bool IsBelow(PageTree tree, Block heading, Block block)
    {
        var box = heading.Element;
        for (var level = 0; level < HeadingLevels && box > 0; level++, box = tree.Parent(box))
        {
            if (tree.Contains(box, block.Node))
                return !tree.Tag(box).Any(Tag.Root | Tag.Main | Tag.Article);
        }
        return false;
    }
}
