using NewsPipeline.Contracts;

namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>Times one stage's work on one submission.</summary>
/// <param name="stage">The stage.</param>
/// <param name="version">Version of the code that does the work.</param>
/// <param name="time">The clock.</param>
public sealed class StageClock(string stage, string version, TimeProvider time)
{
    private readonly DateTimeOffset _started = time.GetUtcNow();

    /// <summary>The stages so far and this one, which ends now.</summary>
    public IReadOnlyList<StageRun> After(IReadOnlyList<StageRun> before) =>
        [.. before, new StageRun { Stage = stage, Version = version, StartedAt = _started, EndedAt = time.GetUtcNow() }];

    /// <summary>The event that ends a submission at this stage, now.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="rejection">Why it ends.</param>
    public ArticleRejected Reject(Submission submission, Rejection rejection)
    {
        var stages = After(submission.Stages);
        return new ArticleRejected
        {
            SubmissionId = submission.Id,
            Url = OneLine.Url(submission.Url ?? ""),
            Stage = stage,
            Reason = rejection.Reason,
            Detail = rejection.Detail is { } detail ? OneLine.Detail(detail) : null,
            Status = rejection.Status,
            RejectedAt = stages[^1].EndedAt,
            Stages = stages,
        };
    }
}
