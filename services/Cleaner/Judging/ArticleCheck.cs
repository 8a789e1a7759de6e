using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>Tells an article from what is none: by how much running text was kept, and whether the page asks for payment.</summary>
internal static class ArticleCheck
{
    // A sentence of so many letters says as much as two.
    private const int LongSentence = 100;
    private const int PaywallFlagWindow = 40;

    /// <summary>Why a page is no article; null where it is one.</summary>
    public static Rejection? Judge(CleanedPage page, CleanerOptions options)
    {
        int sentences = 0, letters = 0;
        foreach (var block in page.Blocks)
        {
            if (!block.Kept)
                continue;
            var shape = TextMeter.Measure(block.Text, linkLetters: 0);
            sentences += Math.Max(Math.Max(shape.Sentences, shape.EndsSentence ? 1 : 0), shape.Letters / LongSentence);
            letters += shape.Letters;
        }
        var found = $"{sentences} sentences and {letters} letters of main text among {page.Blocks.Count} blocks";
        if (letters < options.PaywallCharacters && letters > 0 && AsksForPayment(page.Metadata.JsonLd))
            return new Rejection(ReasonCodes.Paywall, $"the page says it is not free, and gives {found}");
        return sentences >= options.MinimumSentences && letters >= options.MinimumCharacters
            ? null
            : new Rejection(ReasonCodes.NotArticle, $"only {found}");
    }

    // "isAccessibleForFree": false, "False" or "false" (schema.org); the scripts are not parsed for this one flag.
    private static bool AsksForPayment(IReadOnlyList<string> scripts)
    {
        foreach (var script in scripts)
        {
            var at = script.IndexOf("isAccessibleForFree", StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var value = script.AsSpan(at, Math.Min(PaywallFlagWindow, script.Length - at));
            if (value.Contains("false", StringComparison.OrdinalIgnoreCase) && !value.Contains("true", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
