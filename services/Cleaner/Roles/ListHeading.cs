using System.Collections.Frozen;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>What a heading says of the list below it, by the phrases of <c>listings.txt</c>.</summary>
internal static class ListHeading
{
    /// <summary>Its list belongs to the article.</summary>
    public const string Related = "related";

    /// <summary>Its list is shown beside any article.</summary>
    public const string Listing = "listing";

    /// <summary>It may be either: the list itself must tell.</summary>
    public const string Open = "open";

    /// <summary>A heading of none of the phrases.</summary>
    public const string Other = "other";

    private const int Longest = 60;
    private const int Levels = 4;
    private const int MostPartWords = 3;

    // By their first two letters in upper case.
    private static readonly FrozenDictionary<int, (string Phrase, string Kind)[]> Phrases = PhraseFile.Read("listings.txt")
        .SelectMany(line => line.Phrases.Select(phrase => (Phrase: phrase, line.Kind)))
        .GroupBy(entry => Start(entry.Phrase)).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>One of the kinds; null for a line that is no heading.</summary>
    public static string? KindOf(Block block)
    {
        if (block.Kept || block.Text.Length is < 2 or > Longest)
            return null;
        // What is linked may be an article ("Latest news from the strike"), unless it is nothing but the phrase: that leads to the whole list.
        foreach (var (phrase, kind) in Phrases.TryGetValue(Start(block.Text), out var phrases) ? phrases : [])
        {
            if (block.Text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (block.Links.Count == 0 || !HasLetter(block.Text.AsSpan(phrase.Length))))
                return kind;
        }
        return block.Kind == BlockKinds.Heading && block.Links.Count == 0 ? Other : null;
    }

    /// <summary>Whether a heading is a few linked words over links that are no headings themselves: the name of a part of the site, not an article's title.</summary>
    public static bool NamesPart(Block heading, Block next) =>
        heading.Kind == BlockKinds.Heading && heading.Links is [var link] && link.Text.Length == heading.Text.Length && heading.Shape.Words <= MostPartWords
        && next.Kind != BlockKinds.Heading && next.Links.Count > 0;

    /// <summary>Whether a block stands in the nearest box around a heading that holds more than the heading.</summary>
    public static bool IsAbove(PageTree tree, Block heading, Block block)
    {
        var box = heading.Element;
        for (var level = 0; level < Levels && box > 0; level++, box = tree.Parent(box))
        {
            if (tree.Contains(box, block.Node))
                return !tree.Tag(box).Any(Tag.Root | Tag.Main | Tag.Article);
        }
        return false;
    }

    private static int Start(string text) => (char.ToUpperInvariant(text[0]) << 16) | char.ToUpperInvariant(text[1]);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
