using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.Store.Ledger;

namespace NewsPipeline.Pipeline.Tests.Messages;

/// <summary>At least once: every message may come again, and leaves the same rows.</summary>
public sealed class RedeliveryTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task An_article_delivered_five_times_is_one_row_with_one_outcome()
    {
        var message = Extracted(Guid.NewGuid(), "delivered five times");

        for (var i = 0; i < 5; i++)
            await pipeline.Bus.Publish(message);
        var row = await pipeline.OutcomeAsync(message.SubmissionId);
        await QueueIsIdleAsync(message);

        Assert.Equal(LedgerStates.Stored, row.State);
        Assert.Equal(1, await pipeline.ScalarAsync<int>("SELECT revision FROM news.article WHERE id = $1", row.ArticleId!));
        Assert.Equal(1L, await pipeline.ScalarAsync<long>("SELECT count(*) FROM news.url_events WHERE submission_id = $1 AND stage = 'store'", message.SubmissionId));
    }

    [Fact]
    public async Task A_late_rejection_does_not_change_a_final_outcome()
    {
        var message = Extracted(Guid.NewGuid(), "late rejection");
        await pipeline.Bus.Publish(message);
        await pipeline.OutcomeAsync(message.SubmissionId);

        await pipeline.Bus.Publish(new ArticleRejected { SubmissionId = message.SubmissionId, Url = message.Url, Stage = StageNames.Fetch, Reason = ReasonCodes.Timeout, RejectedAt = DateTimeOffset.UtcNow });
        await Eventually.TrueAsync(async () => await pipeline.ScalarAsync<long>("SELECT count(*) FROM news.url_events WHERE submission_id = $1 AND outcome = 'rejected'", message.SubmissionId) == 1, "event of the rejection");

        Assert.Equal(LedgerStates.Stored, (await pipeline.OutcomeAsync(message.SubmissionId)).State);
    }

    [Fact]
    public async Task An_older_fetch_that_arrives_late_does_not_take_the_place_of_a_later_one()
    {
        var later = Extracted(Guid.NewGuid(), "the later text");
        await pipeline.Bus.Publish(later);
        await pipeline.OutcomeAsync(later.SubmissionId);

        var older = Extracted(Guid.NewGuid(), "the older text") with { Url = later.Url, FinalUrl = later.FinalUrl, FetchedAt = later.FetchedAt.AddHours(-1) };
        await pipeline.Bus.Publish(older);
        var row = await pipeline.OutcomeAsync(older.SubmissionId);

        Assert.Equal(LedgerStates.Unchanged, row.State);
        Assert.Equal("the later text", await pipeline.ScalarAsync<string>("SELECT body FROM news.article WHERE id = $1", row.ArticleId!));
    }

    [Fact]
    public async Task A_fetch_between_two_that_found_the_same_does_not_change_it_when_it_arrives_last()
    {
        var first = Extracted(Guid.NewGuid(), "the text that stands");
        await pipeline.Bus.Publish(first);
        await pipeline.OutcomeAsync(first.SubmissionId);
        var last = first with { SubmissionId = Guid.NewGuid(), FetchedAt = first.FetchedAt.AddMinutes(20) };
        await pipeline.Bus.Publish(last);
        Assert.Equal(LedgerStates.Unchanged, (await pipeline.OutcomeAsync(last.SubmissionId)).State);

        var between = first with { SubmissionId = Guid.NewGuid(), FetchedAt = first.FetchedAt.AddMinutes(10), Article = first.Article with { Text = "a text that was there for a moment" } };
        await pipeline.Bus.Publish(between);
        var row = await pipeline.OutcomeAsync(between.SubmissionId);

        Assert.Equal(LedgerStates.Unchanged, row.State);
        Assert.Equal("the text that stands", await pipeline.ScalarAsync<string>("SELECT body FROM news.article WHERE id = $1", row.ArticleId!));
    }

    [Fact]
    public async Task Strings_that_postgres_cannot_hold_are_replaced_and_never_thrown_for()
    {
        var message = Extracted(Guid.NewGuid(), "before \0 and \uD800 after");
        message = message with { Article = message.Article with { Title = "zero \0", Tags = ["a\0b"], Links = [new ArticleLink { Url = "https://news.example/\0", Text = "\0" }] } };

        await pipeline.Bus.Publish(message);

        var row = await pipeline.OutcomeAsync(message.SubmissionId);
        Assert.Equal(LedgerStates.Stored, row.State);
        Assert.Equal("before \uFFFD and \uFFFD after", await pipeline.ScalarAsync<string>("SELECT body FROM news.article WHERE id = $1", row.ArticleId!));
    }

    /// <summary>A later message on the same queue is through, so the earlier ones are.</summary>
    private async Task QueueIsIdleAsync(ArticleExtracted message)
    {
        for (var i = 0; i < 16; i++)
        {
            var marker = Extracted(Guid.NewGuid(), $"marker {i} {message.SubmissionId}");
            await pipeline.Bus.Publish(marker);
            await pipeline.OutcomeAsync(marker.SubmissionId);
        }
    }

    private static ArticleExtracted Extracted(Guid submission, string text)
    {
        var url = $"https://news.example/{submission:N}/story-of-the-day";
        return new ArticleExtracted
        {
            SubmissionId = submission,
            Url = url,
            FinalUrl = url,
            FetchedAt = DateTimeOffset.UtcNow,
            PageHash = new string('a', 64),
            Article = new Article { Url = url, Title = "A title", Text = text, ContentHash = new string('b', 64) },
        };
    }
}
