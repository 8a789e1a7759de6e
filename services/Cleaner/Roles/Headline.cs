using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Finds the block that shows the article's headline.</summary>
internal static class Headline
{
    private const int LongestHeadline = 300;
    private const int ShortestMatch = 12;

    /// <summary>Its index, or -1: the last heading up to the first prose that the page's own titles name, else the last h1 there.</summary>
    /// <param name="blocks">The blocks of the page.</param>
    /// <param name="firstProse">The index of the first block of the main text.</param>
    /// <param name="titles">The page's titles from its head.</param>
    public static int Find(List<Block> blocks, int firstProse, IReadOnlyList<string> titles)
    {
        var folded = titles.Select(Fold).Where(title => title.Length >= ShortestMatch / 2).ToList();
        int named = -1, first = -1;
        for (var i = Math.Min(firstProse, blocks.Count - 1); i >= 0; i--)
        {
            var block = blocks[i];
            if (block.Kind == BlockKinds.Heading && block.Level == 1 && first < 0)
                first = i;
            var isCandidate = block.Kind == BlockKinds.Heading || block.Hints.Any(Hint.Title);
            if (isCandidate && named < 0 && IsNamed(block.Text, folded))
                named = i;
        }
        return named >= 0 ? named : first;
    }

    /// <summary>Whether a text says the same as one of the titles.</summary>
    public static bool Repeats(string text, string headline)
    {
        if (text.Length > LongestHeadline || headline.Length > LongestHeadline)
            return false;
        string a = Fold(text), b = Fold(headline);
        return a.Length >= ShortestMatch / 2 && (a == b || (a.Length >= ShortestMatch && b.Contains(a, StringComparison.Ordinal) && a.Length * 10 > b.Length * 7));
    }

    private static bool IsNamed(string text, List<string> titles)
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

    // Letters and digits only, lower case: titles differ in quotes and dashes.
    private static string Fold(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (span, source) =>
    {
        var at = 0;
        foreach (var c in source)
        {
            if (char.IsLetterOrDigit(c))
                span[at++] = char.ToLowerInvariant(c);
        }
    });
}
