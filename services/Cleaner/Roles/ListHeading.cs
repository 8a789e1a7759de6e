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

    /// <summary>The same, of a heading that names a medium, and may be of a part of the list above it.</summary>
    public const string Medium = "medium";

    /// <summary>A heading that says that there is more, and of what in words of its own.</summary>
    public const string More = "more";

    /// <summary>A heading of none of the phrases.</summary>
    public const string Other = "other";

    private const int Longest = 60;
    private const int Levels = 4;
    private const int MostPartWords = 3;
    private const string Marks = " *-–—>»•▶►→+[#|■";

    private static readonly List<(string Kind, string Where, string Phrase)> All =
        [.. PhraseFile.Read("listings.txt").SelectMany(line => line.Phrases.Select(phrase => (line.Kind, line.Where, phrase)))];

    // By their first two letters in upper case, each with the third, which tells most lines from it.
    private static readonly FrozenDictionary<int, (char Third, string Kind, string Where, string Phrase)[]> Starts =
        All.Where(entry => entry.Where is not ("any" or "end")).GroupBy(entry => Start(entry.Phrase)).ToFrozenDictionary(group => group.Key, group => group.Select(entry => (Third(entry.Phrase), entry.Kind, entry.Where, entry.Phrase)).ToArray());

    private static readonly (string Kind, string Where, string Phrase)[] Within = [.. All.Where(entry => entry.Where is "any" or "end")];

    /// <summary>One of the kinds; null for a line that is no heading.</summary>
    public static string? KindOf(Block block)
    {
        if (block.Kept || block.Text.Length is < 2 or > Longest)
            return null;
        var text = block.Text.AsSpan().TrimStart(Marks);
        string? found = null;
        var third = Third(text);
        foreach (ref readonly var entry in (text.Length > 1 && Starts.TryGetValue(Start(text), out var phrases) ? phrases : []).AsSpan())
        {
            if (entry.Third != '\0' && entry.Third != third)
                continue;
            var (_, kind, where, phrase) = entry;
            if (text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Fits(block, where, text[phrase.Length..]))
            {
                found = kind;
                break;
            }
        }
        if (found is not (null or More))
            return found;
        if (block.Kind != BlockKinds.Heading || block.Links.Count > 0)
            return found;
        foreach (var (kind, where, phrase) in Within)
        {
            if (where == "any" ? text.Contains(phrase, StringComparison.OrdinalIgnoreCase) : block.Shape.Words <= MostPartWords && text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return kind;
        }
        return found ?? Other;
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

    // What is linked may be an article ("Latest news from the strike"), unless it is nothing but the phrase, or a heading leads to a list by its address.
    private static bool Fits(Block block, string where, ReadOnlySpan<char> rest)
    {
        var isHeading = block.Kind == BlockKinds.Heading;
        if (where != "start" && !isHeading || where == "heading" && rest.Length > 0 && char.IsLetter(rest[0]))
            return false;
        return !HasLetter(rest) || where != "whole" && (block.Links.Count == 0 || isHeading && block.Links is [var link] && ListAddress.Is(link.Url));
    }

    private static int Start(ReadOnlySpan<char> text) => (char.ToUpperInvariant(text[0]) << 16) | char.ToUpperInvariant(text[1]);

    // NUL where the text is shorter.
    private static char Third(ReadOnlySpan<char> text) => text.Length > 2 ? char.ToUpperInvariant(text[2]) : '\0';

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
