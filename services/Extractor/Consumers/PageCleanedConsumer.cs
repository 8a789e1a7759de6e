using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;

namespace NewsPipeline.Extractor.Consumers;

/// <summary>Queue <c>extract</c>: makes the article record and hands it on.</summary>
/// <param name="extractor">Does the work.</param>
/// <param name="time">The clock.</param>
public sealed class PageCleanedConsumer(ArticleExtractor extractor, TimeProvider time) : IConsumer<PageCleaned>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<PageCleaned> context)
    {
        var message = context.Message;
        var clock = new StageClock(StageNames.Extract, ExtractorVersion.Full, time);
        var article = extractor.Extract(message.Page, message.FinalUrl);
        var extracted = new ArticleExtracted
        {
            SubmissionId = message.SubmissionId,
            Url = message.Url,
            FinalUrl = message.FinalUrl,
            FetchedAt = message.FetchedAt,
            PageHash = message.PageHash,
            Article = article,
            Stages = clock.After(message.Stages),
        };
        // Text stands in the record three times: as text, as blocks, as HTML. The rest is small, and measured where it might matter.
        if (MessageSize.Fits(extracted, (article.Text.Length * 2L) + article.Html.Length + (MessageSize.Limit / 12), out var size))
            await context.PublishConfirmedAsync(extracted);
        else
            await context.PublishConfirmedAsync(clock.Reject(new(message.SubmissionId, message.Url, message.Stages), new(ReasonCodes.MessageTooLarge, $"the article as a message takes {size} bytes, more than {MessageSize.Limit}")));
    }
}
