using System.Text.RegularExpressions;

namespace NewsPipeline.Cleaner.Tests.Bench;

/// <summary>The metric of article-extraction-benchmark: multisets of 4-grams of words, per page, then means.</summary>
internal static partial class Shingles
{
    private const int Size = 4;

    /// <summary>Shares of true positives, false positives and false negatives of one page.</summary>
    public static (double Hits, double Surplus, double Missing) Compare(string truth, string prediction)
    {
        var (a, b) = (Count(truth), Count(prediction));
        double hits = 0;
        foreach (var (shingle, count) in a)
            hits += Math.Min(count, b.GetValueOrDefault(shingle));
        double surplus = b.Values.Sum() - hits, missing = a.Values.Sum() - hits;
        var all = hits + surplus + missing;
        return all <= 0 ? (0, 0, 0) : (hits / all, surplus / all, missing / all);
    }

    /// <summary>The harmonic mean of mean precision and mean recall.</summary>
    public static double F1(IEnumerable<(double Hits, double Surplus, double Missing)> pages)
    {
        var all = pages.ToList();
        var precision = all.Where(page => page.Hits + page.Surplus > 0).Average(page => page.Hits / (page.Hits + page.Surplus));
        var recall = all.Where(page => page.Hits + page.Missing > 0).Average(page => page.Hits / (page.Hits + page.Missing));
        return 2 * precision * recall / (precision + recall);
    }

    private static Dictionary<string, int> Count(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToArray();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (words.Length == 0)
            return counts;
        for (var i = 0; i < Math.Max(1, words.Length - Size + 1); i++)
        {
            var shingle = string.Join(' ', words.Skip(i).Take(Size));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }
        return counts;
    }

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
