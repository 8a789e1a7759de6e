using System.Collections.Frozen;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>
/// Reads names of a subtitle that hints do not know: those with a hyphen in the word (<c>stand-first</c>), and words that name one only where one
/// stands (<c>standfirsts.txt</c>). The trained reading knows blocks by their hints; this is for what is settled behind it.
/// </summary>
internal static class StandfirstNames
{
    private const int LongestName = 96;
    private const int LongestWord = 32;
    // "site-description" is that of the site.
    private const string Site = "site";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        EmbeddedList.Lines("standfirsts.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether class or id has a word for a subtitle, written as one or with a hyphen in it.</summary>
    public static bool Say(PageElement element) =>
        element.TryGetAttribute("class", out var names) && AnySays(names) || element.TryGetAttribute("id", out var id) && AnySays(id);

    private static bool AnySays(ReadOnlySpan<char> names)
    {
        foreach (var range in names.Split(' '))
        {
            if (names[range] is { Length: > 3 and <= LongestName } name && Says(name))
                return true;
        }
        return false;
    }

    private static bool Says(ReadOnlySpan<char> name)
    {
        Span<char> word = stackalloc char[LongestWord];
        var (before, says) = (0, false);
        while (name.Length > 0)
        {
            var end = EndOfPart(name);
            var part = name[..end];
            name = name[end..].TrimStart("-_");
            if (part.Length == 0 || part.Length > LongestWord)
            {
                before = 0;
                continue;
            }
            if (part.Equals(Site, StringComparison.OrdinalIgnoreCase))
                return false;
            if (before + part.Length > LongestWord)
                before = 0;
            part.ToLowerInvariant(word[before..]);
            var both = word[..(before + part.Length)];
            says |= Words.Contains(both[before..]) || before > 0 && (Words.Contains(both) || HintWords.Of(both).Any(Hint.Subtitle));
            both[before..].CopyTo(word);
            before = part.Length;
        }
        return says;
    }

    // At a hyphen, an underscore, a hump.
    private static int EndOfPart(ReadOnlySpan<char> name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] is '-' or '_' || char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                return i;
        }
        return name.Length;
    }
}
