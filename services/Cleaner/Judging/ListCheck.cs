using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>Knows pages that list others: home pages, tag pages, archives. Their text is teasers under linked headlines.</summary>
internal static class ListCheck
{
    private const int FewTeasers = 4;
    private const int ManyHeadlines = 8;
    private const double MostlyTeasers = 0.6;
    private const double PartlyTeasers = 0.3;

    /// <summary>Why a page is a list; null where it is none.</summary>
    public static Rejection? Judge(SelfDescription self, TextAmount amount)
    {
        if (self.IsArticle)
            return null;
        var share = amount.Letters == 0 ? 0 : (double)amount.TeaserLetters / amount.Letters;
        if (amount.Teasers >= FewTeasers && share >= MostlyTeasers)
            return Because($"{share:P0} of its main text stands under the linked headlines of other pages", 0.8);
        if ((self.IsList || self.IsRoot) && amount.Headlines >= ManyHeadlines && share >= PartlyTeasers)
            return Because($"{(self.IsRoot ? "a site's first page" : "it calls itself a list")}, with {amount.Headlines} linked headlines", 0.9);
        return null;
    }

    private static Rejection Because(string detail, double confidence) => new(ReasonCodes.NotArticle, detail) { Confidence = confidence };
}
