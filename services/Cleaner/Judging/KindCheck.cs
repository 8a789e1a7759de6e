using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>
/// Knows pages that stand in an article's place: not found, consent, challenge, search results. Only on pages with little text that do not
/// call themselves an article: articles are written about all of these.
/// </summary>
internal static class KindCheck
{
    private const int AlmostNoText = 1;
    private const int LittleText = 900;
    private const int NoArticleText = 2500;
    private const int FewBlocks = 25;
    private const double FullOf = 0.5;
    private const int MostSource = 300_000;
    private const int MostOfTitle = 80;

    /// <summary>Why a page is of such a kind; null where it is of none.</summary>
    public static Rejection? Judge(CleanedPage page, SelfDescription self, TextAmount amount, string source)
    {
        if (self.IsArticle || amount.Letters > NoArticleText)
            return null;
        var title = page.Metadata.DocumentTitle;
        var headline = HeadlineOf(page);
        bool Names(PageKind kind) => (title is not null && KindPhrases.Title(kind).Name(title)) || (headline is not null && KindPhrases.Title(kind).Name(headline));
        var little = amount.Letters <= LittleText;
        // Whole sites carry such a vendor's script, so that it proves nothing beside a text.
        if (little && (amount.Sentences <= AlmostNoText || Names(PageKind.BotChallenge)) && amount.Blocks <= FewBlocks
            && page.Source == "html" && source.Length <= MostSource && KindPhrases.Source(PageKind.BotChallenge).StandIn(source))
            return Because(ReasonCodes.BotChallenge, $"a challenge stands in the page's scripts; {amount}", 0.95);
        if (little && Names(PageKind.BotChallenge) && amount.Headlines == 0)
            return Because(ReasonCodes.BotChallenge, $"it calls itself “{Short(title ?? headline)}”; {amount}", 0.85);
        if (little && Names(PageKind.Soft404))
            return Because(ReasonCodes.Soft404, $"it calls itself “{Short(title ?? headline)}”; {amount}", 0.9);
        var consent = ShareOfConsent(page);
        if (consent >= FullOf && (amount.Letters <= LittleText || Names(PageKind.ConsentWall)))
            return Because(ReasonCodes.ConsentWall, $"{consent:P0} of its sentences ask for consent; {amount}", Names(PageKind.ConsentWall) ? 0.95 : 0.8);
        if ((self.IsSearch || Names(PageKind.SearchResults)) && (little || amount.Headlines > 2))
            return Because(ReasonCodes.NotArticle, $"results of a search; {amount}", self.IsSearch ? 0.95 : 0.85);
        return null;
    }

    private static string? HeadlineOf(CleanedPage page)
    {
        PageBlock? first = null;
        foreach (var block in page.Blocks)
        {
            if (block.Role == BlockRoles.Title || block is { Kind: BlockKinds.Heading, Level: 1 })
                return block.Text;
            if (page.Source == "text" && first is null && block.Role == BlockRoles.Header)
                first = block;
        }
        return first?.Text;
    }

    // Of all sentences of the page, since what asks for consent is seldom kept as main text.
    private static double ShareOfConsent(CleanedPage page)
    {
        int all = 0, found = 0;
        foreach (var block in page.Blocks)
        {
            var shape = TextMeter.Measure(block.Text, linkLetters: 0);
            if (shape.Sentences == 0 && !shape.EndsSentence)
                continue;
            all += shape.Letters;
            if (KindPhrases.Words(PageKind.ConsentWall).StandIn(block.Text))
                found += shape.Letters;
        }
        return all == 0 ? 0 : (double)found / all;
    }

    private static Rejection Because(string reason, string detail, double confidence) => new(reason, detail) { Confidence = confidence };

    private static string Short(string? text) => text is null ? "" : text.Length <= MostOfTitle ? text : text[..(char.IsHighSurrogate(text[MostOfTitle - 1]) ? MostOfTitle - 1 : MostOfTitle)];
}
