using System.Buffers;

namespace NewsPipeline.Cleaner.Roles;

/// <summary>Tells from an address that it leads to a home page, a part of the site or a topic, and not to an article.</summary>
internal static class ListAddress
{
    // A topic has two words as a rule, an article's name more.
    private const int MostWords = 2;
    private const int MostDigits = 3;
    private const int LongestName = 20;

    private static readonly SearchValues<string> Topics = SearchValues.Create(["/tag/", "/tags/", "/topic/", "/topics/", "/category/", "/thema/", "/themen/", "/tema/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it does, by its path: no number of an article, no date, no name of several words.</summary>
    public static bool Is(string url)
    {
        var path = url.AsSpan();
        if (path.IndexOf("://") is >= 0 and var scheme)
            path = path[(scheme + 3)..].IndexOf('/') is >= 0 and var slash ? path[(scheme + 3 + slash)..] : default;
        if (path.IndexOf('?') is >= 0 and var query)
        {
            if (path[query..].ContainsAnyInRange('0', '9'))
                return false;
            path = path[..query];
        }
        path = path.TrimEnd('/');
        if (path.IsEmpty)
            return true;
        if (LongestDigits(path) > MostDigits)
            return false;
        var last = path[(path.LastIndexOf('/') + 1)..];
        return path.ContainsAny(Topics) || last.Length <= LongestName && last.CountAny('-', '_') < MostWords;
    }

    private static int LongestDigits(ReadOnlySpan<char> text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
