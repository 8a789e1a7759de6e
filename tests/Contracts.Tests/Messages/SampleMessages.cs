namespace NewsPipeline.Contracts.Tests.Messages;

/// <summary>One message of each kind with every property filled, as the golden files show them.</summary>
internal static class SampleMessages
{
    private static readonly Guid Submission = Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);
    private const string Fed = "https://news.example/a?id=1";
    private const string Final = "https://www.news.example/story";
    private const string Hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static readonly StageRun[] Stages =
    [
        new() { Stage = StageNames.Fetch, Version = "0.1.0", StartedAt = Noon, EndedAt = Noon.AddSeconds(1) },
    ];

    /// <summary>The samples, by the name of their type.</summary>
    internal static IReadOnlyDictionary<string, object> ByName { get; } = new object[]
    {
        new FetchArticle { Url = Fed, SubmissionId = Submission, FedAt = Noon, FedBy = "morning crawl" },
        new PageFetched
        {
            SubmissionId = Submission,
            Url = Fed,
            FinalUrl = Final,
            Redirects = [Fed],
            FetchedAt = Noon,
            Status = 200,
            MediaType = "text/html",
            Charset = "utf-8",
            CharsetOrigin = "header",
            LastModified = "Wed, 04 Mar 2026 11:00:00 GMT",
            ETag = "\"abc\"",
            ContentLanguage = "en-GB",
            PageHash = Hash,
            Body = new CompressedBody { Encoding = CompressedBody.Brotli, Length = 3, Data = [1, 2, 3] },
            Stages = Stages,
        },
        new PageCleaned
        {
            SubmissionId = Submission,
            Url = Fed,
            FinalUrl = Final,
            FetchedAt = Noon,
            PageHash = Hash,
            Page = SamplePage.Full,
            Stages = Stages,
        },
        new ArticleExtracted
        {
            SubmissionId = Submission,
            Url = Fed,
            FinalUrl = Final,
            FetchedAt = Noon,
            PageHash = Hash,
            Article = SampleArticle.Full,
            Stages = Stages,
        },
        new ArticleStored
        {
            SubmissionId = Submission,
            ArticleId = 42,
            Url = Fed,
            ArticleUrl = Final,
            Outcome = StoreOutcomes.Stored,
            Revision = 1,
            ContentHash = Hash,
            StoredAt = Noon,
        },
        new ArticleRejected
        {
            SubmissionId = Submission,
            Url = Fed,
            Stage = StageNames.Fetch,
            Reason = ReasonCodes.NotFound,
            Detail = "404 Not Found",
            Status = 404,
            RejectedAt = Noon,
            Stages = Stages,
        },
        new FetchDeferred
        {
            SubmissionId = Submission,
            Url = Fed,
            Reason = ReasonCodes.TooManyRequests,
            Detail = "429, Retry-After 60 s",
            Queue = "fetch-delay-1m",
            Until = Noon.AddMinutes(1),
            DeferredAt = Noon,
            Stages = Stages,
        },
        new StageFailed
        {
            SubmissionId = Submission,
            Url = Fed,
            Stage = StageNames.Clean,
            Queue = "clean_error",
            Reason = ReasonCodes.StageException,
            Exception = "System.InvalidOperationException",
            Detail = "The sequence is empty.",
            FailedAt = Noon,
            Stages = Stages,
        },
    }.ToDictionary(message => message.GetType().Name);
}
