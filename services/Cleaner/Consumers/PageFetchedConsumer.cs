using MassTransit;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.Cleaner.Consumers;

/// <summary>Queue <c>clean</c>: cleans the page and hands its blocks on, or says why it is no article.</summary>
/// <param name="cleaner">Does the work.</param>
/// <param name="time">The clock.</param>
public sealed class PageFetchedConsumer(PageCleaner cleaner, TimeProvider time) : IConsumer<PageFetched>
{
    /// <inheritdoc />
    public async Task Consume(ConsumeContext<PageFetched> context)
    {
        var message = context.Message;
        var clock = new StageClock(StageNames.Clean, PipelineVersion.Current, time);
        var result = cleaner.Clean(InputOf(message), context.CancellationToken);
        var submission = new Submission(message.SubmissionId, message.Url, message.Stages);
        if (result.Page is not { } page)
        {
            await context.PublishConfirmedAsync(clock.Reject(submission, result.Rejection!));
            return;
        }

        var cleaned = new PageCleaned
        {
            SubmissionId = message.SubmissionId,
            Url = message.Url,
            FinalUrl = message.FinalUrl,
            FetchedAt = message.FetchedAt,
            PageHash = message.PageHash,
            Page = page,
            Stages = clock.After(message.Stages),
        };
        if (MessageSize.Fits(cleaned, CharactersOf(page), out var size))
            await context.PublishConfirmedAsync(cleaned);
        else
            await context.PublishConfirmedAsync(clock.Reject(submission, new(ReasonCodes.MessageTooLarge, $"the cleaned page as a message takes {size} bytes, more than {MessageSize.Limit}")));
    }

    private static PageInput InputOf(PageFetched message) => new()
    {
        Content = PageText.Decode(message.Body.Decompress(), message.Charset),
        MediaType = message.MediaType,
        Url = message.FinalUrl,
        HeaderLanguage = message.ContentLanguage,
        HeaderLastModified = message.LastModified,
    };

    private static long CharactersOf(CleanedPage page)
    {
        // The names and punctuation of a block, a link, a fact or a tag take about a hundred characters each.
        const int Part = 100;
        long count = page.Html.Length;
        foreach (var block in page.Blocks)
        {
            count += block.Text.Length + block.Reason.Length + (block.Path?.Length ?? 0) + (2 * Part);
            foreach (var link in block.Links)
                count += link.Url.Length + link.Text.Length + Part;
        }

        foreach (var json in page.Metadata.JsonLd)
            count += json.Length;
        foreach (var tag in page.Metadata.MetaTags)
            count += tag.Name.Length + tag.Content.Length + Part;
        foreach (var fact in page.Metadata.Facts)
            count += (fact.Text?.Length ?? 0) + (fact.Value?.Length ?? 0) + (fact.Url?.Length ?? 0) + (fact.Hint?.Length ?? 0) + Part;
        foreach (var image in page.Metadata.Images)
            count += image.Url.Length + (image.Alt?.Length ?? 0) + (image.Caption?.Length ?? 0) + (image.Credit?.Length ?? 0) + Part;
        foreach (var link in page.Metadata.Links)
            count += link.Url.Length + Part;
        return count;
    }
}
