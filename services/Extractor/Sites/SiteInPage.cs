using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Sites;

/// <summary>Finds how a page writes the name its host has: <c>LAKESIDE Courier</c> in the foot of a page on <c>www.lakesidecourier.example</c>.</summary>
internal static class SiteInPage
{
    private const int MinLabel = 4;
    private const int MaxWords = 6;
    private const int LongestBlock = 2000;
    private const int OftenEnough = 2;
    private const int LongestPart = 6;

    /// <summary>The commonest way to write it, the first of several; null where the page does not, or only as the host does.</summary>
    internal static string? Find(PageEvidence page)
    {
        var label = page.Host is { } host && !IsTenant(host) ? OneLine.Key(SiteLabel.Of(host).ToString()) : "";
        if (label.Length < MinLabel || AuthorWords.Outlets.Contains(label))
            return null;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in page.Page.Blocks)
        {
            if (!block.Kept && block.Text.Length <= LongestBlock)
                Count(block, label, counts);
        }
        string? best = null;
        foreach (var (name, count) in counts)
        {
            if (count >= OftenEnough && (best is null || count > counts[best]))
                best = name;
        }
        return best;
    }

    // "lakeside.hosting.example": one site of many on a host that is called otherwise; "sport.courier.example" is a part of its site.
    private static bool IsTenant(string host)
    {
        var before = host.AsSpan(0, host.AsSpan().IndexOf(SiteLabel.Of(host))).TrimEnd('.');
        return before.Length > LongestPart && !before.Equals("edition", StringComparison.Ordinal) && !before.Equals("online", StringComparison.Ordinal);
    }

    private static void Count(PageBlock block, string label, Dictionary<string, int> counts)
    {
        var words = block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (NameAt(words, i, label) is not { } name)
                continue;
            // One word of the host's may be an ordinary one; two that make it up together are not there by chance, nor is what holds the rights.
            var isSure = name.Contains(' ', StringComparison.Ordinal) || block.Role is BlockRoles.Footer or BlockRoles.Header or BlockRoles.Legal || block.Text.Contains('©', StringComparison.Ordinal);
            counts[name] = counts.GetValueOrDefault(name) + (isSure ? OftenEnough : 1);
        }
    }

    private static string? NameAt(string[] words, int from, string label)
    {
        var key = "";
        for (var i = from; i < words.Length && i < from + MaxWords; i++)
        {
            key += OneLine.Key(words[i]);
            if (key.Length == 0 || !label.StartsWith(key, StringComparison.Ordinal))
                return null;
            if (key.Length < label.Length)
                continue;
            var name = string.Join(' ', words[from..(i + 1)]).Trim('.', ',', ':', ';', '|', '©', '(', ')', '"', '“', '”', '»', '«', '•', '·', '-', '–', '!', '?', '™', '®');
            return name.Length >= label.Length && char.IsLetterOrDigit(name[^1]) && name.Any(c => char.IsLetter(c) && !char.IsLower(c)) ? name : null;
        }
        return null;
    }
}
