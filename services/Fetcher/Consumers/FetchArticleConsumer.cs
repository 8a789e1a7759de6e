using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.Fetcher.Consumers;

/// <summary>Queue <c>fetch</c>: fetches the page and hands it on, or says why there is none.</summary>
/// <param name="fetcher">The web client.</param>
/// <param name="time">The clock.</param>
public sealed class FetchArticleConsumer(PageFetcher fetcher, TimeProvider time) : IConsumer<FetchArticle>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<FetchArticle> context)
    {
        if (Completion.IsNeeded(context))
        {
            await Completion.SendAgainAsync(context, time.GetUtcNow());
            return;
        }

        var clock = new StageClock(StageNames.Fetch, PipelineVersion.Current, time);
        var submission = new Submission(context.Message.SubmissionId!.Value, UrlText.Strip(context.Message.Url ?? ""), FeedRun(context.Message));
        var result = await fetcher.FetchAsync(context.Message.Url, context.CancellationToken);
        if (result.Page is { } page)
            await PublishPageAsync(context, clock, submission, page);
        else
            await context.PublishConfirmedAsync(clock.Reject(submission, result.Rejection!));
    }

    private static async Task PublishPageAsync(ConsumeContext context, StageClock clock, Submission submission, FetchedPage page)
    {
        var message = new PageFetched
        {
            SubmissionId = submission.Id,
            Url = submission.Url!,
            FinalUrl = page.FinalUrl,
            Redirects = page.Redirects,
            FetchedAt = page.FetchedAt,
            Status = page.Status,
            MediaType = page.MediaType,
            Charset = page.Charset,
            CharsetOrigin = page.CharsetOrigin,
            LastModified = page.LastModified,
            ETag = page.ETag,
            ContentLanguage = page.ContentLanguage,
            PageHash = page.PageHash,
            Body = CompressedBody.Compress(page.Body),
            Stages = clock.After(submission.Stages),
        };
        // Base64 takes four characters for three bytes, and none of them is escaped.
        var characters = (message.Body.Data.Length / 3 * 4 / 6) + submission.Url!.Length + page.FinalUrl.Length + 4096L;
        if (MessageSize.Fits(message, characters, out var size))
            await context.PublishConfirmedAsync(message);
        else
            await context.PublishConfirmedAsync(clock.Reject(submission, TooLarge(size)));
    }

    private static Rejection TooLarge(long size) =>
        new(ReasonCodes.MessageTooLarge, $"the page as a message takes {size} bytes, more than {MessageSize.Limit}");

    private static IReadOnlyList<StageRun> FeedRun(FetchArticle command) => command.FedAt is { } fedAt
        ? [new StageRun { Stage = StageNames.Feed, Version = command.FedBy ?? "", StartedAt = fedAt, EndedAt = fedAt }]
        : [];
}
