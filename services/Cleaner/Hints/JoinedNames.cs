using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// Reads names with their hyphens taken away: <c>stand-first</c> is <c>standfirst</c>. Hints do not, as the trained reading knows blocks by them;
/// this is for what is settled behind it.
/// </summary>
internal static class JoinedNames
{
    private const int LongestName = 96;
    private const int LongestWord = 32;

    /// <summary>Whether class or id says it when two parts in a row are read as one word.</summary>
    public static bool Say(PageElement element, Hint hint) =>
        element.TryGetAttribute("class", out var names) && AnySays(names, hint) || element.TryGetAttribute("id", out var id) && AnySays(id, hint);

    private static bool AnySays(ReadOnlySpan<char> names, Hint hint)
    {
        foreach (var range in names.Split(' '))
        {
            if (names[range] is { Length: > 3 and <= LongestName } name && Says(name, hint))
                return true;
        }
        return false;
    }

    private static bool Says(ReadOnlySpan<char> name, Hint hint)
    {
        Span<char> word = stackalloc char[LongestWord];
        var before = ReadOnlySpan<char>.Empty;
        while (name.Length > 0)
        {
            var end = name.IndexOfAny('-', '_');
            var part = end < 0 ? name : name[..end];
            name = end < 0 ? [] : name[(end + 1)..];
            if (before.Length > 0 && part.Length > 0 && before.Length + part.Length <= LongestWord)
            {
                before.ToLowerInvariant(word);
                part.ToLowerInvariant(word[before.Length..]);
                if (HintWords.Of(word[..(before.Length + part.Length)]).Any(hint))
                    return true;
            }
            before = part;
        }
        return false;
    }
}
