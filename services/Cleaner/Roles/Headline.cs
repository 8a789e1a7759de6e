using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Finds the block that shows the article's headline.</summary>
internal static class Headline
{
    private const int LongestHeadline = 300;
    private const int ShortestMatch = 12;
    private const int FirstLetters = 12;

    /// <summary>
    /// Its index, or -1: the last heading up to the first prose that the page's own titles name, else the last h1 there; one in a
    /// breadcrumb, a menu or a list only where there is no other.
    /// </summary>
    /// <param name="context">The page.</param>
    /// <param name="firstProse">The index of the first block of the main text.</param>
    public static int Find(BlockContext context, int firstProse)
    {
        var titles = FoldedTitles(context.Titles);
        int best = -1, bestRank = 0;
        for (var i = Math.Min(firstProse, context.Blocks.Count - 1); i >= 0; i--)
        {
            var rank = Rank(context, context.Blocks[i], titles);
            if (rank > bestRank)
                (best, bestRank) = (i, rank);
        }
        return best;
    }

    /// <summary>Whether the page's own titles name a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="titles">The titles, by <see cref="FoldedTitles"/>.</param>
    public static bool IsNamed(string text, List<string> titles)
    {
        if (text.Length > LongestHeadline)
            return false;
        var folded = Fold(text);
        foreach (var title in titles)
        {
            if (folded == title || (folded.Length >= ShortestMatch && title.StartsWith(folded, StringComparison.Ordinal))
                || (folded.Length >= ShortestMatch && folded.Length * 2 > title.Length && title.Contains(folded, StringComparison.Ordinal)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Titles as they are compared.</summary>
    public static List<string> FoldedTitles(IReadOnlyList<string> titles) =>
        titles.Select(Fold).Where(title => title.Length >= ShortestMatch / 2).ToList();

    // 4 named by the titles, 3 an h1; 2 and 1 the same in a menu; 0 no headline.
    private static int Rank(BlockContext context, Block block, List<string> titles)
    {
        var isHeading = block.Kind == BlockKinds.Heading;
        var rank = (isHeading || block.Hints.Any(Hint.Title)) && IsNamed(block.Text, titles) ? 2 : isHeading && block.Level == 1 ? 1 : 0;
        return rank == 0 || InMenu(context.Tree, block) ? rank : rank + 2;
    }

    private static bool InMenu(PageTree tree, Block block) =>
        block.Hints.Any(Hint.Navigation)
        || (tree.Ancestor(block.Element, Tag.ListItem | Tag.Article | Tag.Main) is var around && around >= 0 && tree.Tag(around).Any(Tag.ListItem));

    /// <summary>Whether a text says the same as the headline.</summary>
    /// <param name="text">The text.</param>
    /// <param name="headline">The headline, folded.</param>
    public static bool Repeats(string text, string headline)
    {
        // What is much shorter than the headline cannot say it.
        if (text.Length > LongestHeadline || text.Length * 10 <= headline.Length * 7)
            return false;
        // As a rule the first letters tell that it does not.
        Span<char> first = stackalloc char[FirstLetters];
        if (!headline.AsSpan().Contains(first[..Fold(text.AsSpan(0, Math.Min(text.Length, FirstLetters)), first)], StringComparison.Ordinal))
            return false;
        var folded = Fold(text);
        return folded.Length >= ShortestMatch / 2
            && (folded == headline || (folded.Length >= ShortestMatch && headline.Contains(folded, StringComparison.Ordinal) && folded.Length * 10 > headline.Length * 7));
    }

    /// <summary>A headline as <see cref="Repeats"/> compares it; null where it is too long for one.</summary>
    public static string? Folded(string headline) => headline.Length > LongestHeadline ? null : Fold(headline);

    // Letters and digits only, lower case: titles differ in quotes and dashes.
    private static string Fold(string text)
    {
        Span<char> folded = text.Length <= LongestHeadline ? stackalloc char[LongestHeadline] : new char[text.Length];
        return folded[..Fold(text, folded)].ToString();
    }

    private static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                folded[length++] = char.ToLowerInvariant(c);
        }
        return length;
    }
}
