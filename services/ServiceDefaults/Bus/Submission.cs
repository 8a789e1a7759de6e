using NewsPipeline.Contracts;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>What any message of the pipeline tells of its submission.</summary>
/// <param name="Id">The submission id.</param>
/// <param name="Url">The URL as it was fed.</param>
/// <param name="Stages">The stages so far.</param>
public sealed record Submission(Guid Id, string? Url, IReadOnlyList<StageRun> Stages)
{
    /// <summary>Reads it from a message; null where the message has none.</summary>
    public static Submission? Of(object? message) => message switch
    {
        FetchArticle { SubmissionId: { } id } m when id != Guid.Empty => new(id, m.Url, []),
        PageFetched m => new(m.SubmissionId, m.Url, m.Stages),
        PageCleaned m => new(m.SubmissionId, m.Url, m.Stages),
        ArticleExtracted m => new(m.SubmissionId, m.Url, m.Stages),
        ArticleRejected m => new(m.SubmissionId, m.Url, m.Stages),
        FetchDeferred m => new(m.SubmissionId, m.Url, m.Stages),
        StageFailed m => new(m.SubmissionId, m.Url, m.Stages),
        _ => null,
    };
}
