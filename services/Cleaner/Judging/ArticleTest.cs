using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>Tells an article from what is none.</summary>
internal static class ArticleTest
{
    // A sentence of so many letters says as much as two.
    private const int LongSentence = 100;

    /// <summary>Why a page is no article; null where it is one.</summary>
    public static Rejection? Judge(CleanedPage page, CleanerOptions options)
    {
        int sentences = 0, letters = 0;
        foreach (var block in page.Blocks)
        {
            if (!block.Kept)
                continue;
            var shape = Blocks.TextMeter.Measure(block.Text, linkLetters: 0);
            sentences += Math.Max(Math.Max(shape.Sentences, shape.EndsSentence ? 1 : 0), shape.Letters / LongSentence);
            letters += shape.Letters;
        }
        return sentences >= options.MinimumSentences && letters >= options.MinimumCharacters
            ? null
            : new Rejection(ReasonCodes.NotArticle, $"{sentences} sentences and {letters} letters of main text");
    }
}
