using System.Buffers;
using NewsPipeline.Extractor.Evidence;
using NewsPipeline.Extractor.Sites;

namespace NewsPipeline.Extractor.Media;

/// <summary>Tells the site's own sign, which metadata name where an article has no picture, from the sign of a firm that the article tells of.</summary>
internal static class SiteSign
{
    private const string Sign = "logo";
    private const int ShortestName = 4;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether an address in the metadata is the site's sign by its name: a word that is "logo" or ends so, and no other word that the article has.</summary>
    /// <param name="url">The address.</param>
    /// <param name="page">The page.</param>
    /// <param name="title">The headline that was decided.</param>
    internal static bool Is(string url, PageEvidence page, string? title)
    {
        var file = ImageIdentity.File(url);
        if (!file.Contains(Sign, StringComparison.OrdinalIgnoreCase))
            return false;
        var isSign = false;
        while (file.IndexOfAny(Letters) is var from and >= 0)
        {
            file = file[from..];
            var length = file.IndexOfAnyExcept(Letters) is var end and >= 0 ? end : file.Length;
            var word = file[..length];
            var isGlued = word.Length > Sign.Length && IsSign(word);
            if (isGlued || word.Equals(Sign, StringComparison.OrdinalIgnoreCase) || word.Equals("logos", StringComparison.OrdinalIgnoreCase))
            {
                isSign = true;
                word = word[..^Sign.Length];
            }
            if (word.Length >= ShortestName && IsNamed(word, page, title, onlyInTitle: isGlued))
                return false;
            file = file[length..];
        }
        return isSign;
    }

    // "newslogo", but not "dialogo".
    private static bool IsSign(ReadOnlySpan<char> word) =>
        word.EndsWith(Sign, StringComparison.OrdinalIgnoreCase) && (char.IsUpper(word[^Sign.Length]) || char.ToLowerInvariant(word[^(Sign.Length + 1)]) is not ('a' or 'i' or 'o'));

    private static bool IsNamed(ReadOnlySpan<char> word, PageEvidence page, string? title, bool onlyInTitle)
    {
        if (page.Address is { } address && SiteLabel.Of(address.Host).Contains(word, StringComparison.OrdinalIgnoreCase))
            return false;
        if (title is not null && title.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
            return true;
        // "harbourdailylogo": who delivers the text is named in it, too.
        foreach (var block in onlyInTitle ? [] : page.Page.Blocks)
        {
            if (block.Kept && block.Text.AsSpan().Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
