using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>
/// Tells an article from what is none. What a page calls itself and how it is built come first, how much running text was kept after that,
/// words last. The stub before a paywall is an article, however short; one with no text at all is not.
/// </summary>
internal static class ArticleCheck
{
    // What a page is sure to be that has no text at all, and one that almost has enough.
    private const double Sure = 0.99;
    private const double Barely = 0.5;

    /// <summary>Why a page is no article; null where it is one.</summary>
    /// <param name="page">The page.</param>
    /// <param name="source">Its mark-up or text, as it came.</param>
    /// <param name="options">The least that makes an article.</param>
    public static Rejection? Judge(CleanedPage page, string source, CleanerOptions options)
    {
        var self = new SelfDescription(page.Metadata);
        var amount = TextAmount.Of(page.Blocks, page.Metadata.BaseUrl);
        if (KindCheck.Judge(page, self, amount, source) is { } kind)
            return kind;
        if (self.IsPaid)
            return amount.Sentences > 0 ? ListCheck.Judge(self, amount) : new Rejection(ReasonCodes.Paywall, $"the page says it is not free, and gives {amount}") { Confidence = Sure };
        if (amount.Sentences >= options.MinimumSentences && amount.Letters >= options.MinimumCharacters)
            return ListCheck.Judge(self, amount);
        // A short notice whose page calls it an article.
        if (self.IsArticle && amount.Sentences > 0 && amount.Letters >= options.MinimumCharacters)
            return null;
        return new Rejection(ReasonCodes.NotArticle, $"only {amount}") { Confidence = Confidence(amount, options) };
    }

    private static double Confidence(TextAmount amount, CleanerOptions options)
    {
        var share = Math.Min((double)amount.Sentences / Math.Max(1, options.MinimumSentences), (double)amount.Letters / Math.Max(1, options.MinimumCharacters));
        return Math.Round(Sure - ((Sure - Barely) * Math.Clamp(share, 0, 1)), 2);
    }
}
