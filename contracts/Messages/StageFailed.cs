namespace NewsPipeline.Contracts;

/// <summary>
/// Event: a stage failed for good by a fault of ours, and the message now lies in a named queue.
/// Not terminal: once the message is put back, a later outcome takes its place.
/// </summary>
public sealed record StageFailed
{
    /// <summary>The submission whose message failed; for a message nobody could read, an id derived from its bytes.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed, where it could be read; cut to 2,048 characters.</summary>
    public string? Url { get; init; }

    /// <summary>The stage that failed: one of <see cref="StageNames"/>.</summary>
    public required string Stage { get; init; }

    /// <summary>The queue where the message lies: an error queue or a quarantine queue.</summary>
    public required string Queue { get; init; }

    /// <summary>Why: one of <see cref="ReasonCodes"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>The type of the exception, where one was seen.</summary>
    public string? Exception { get; init; }

    /// <summary>One line for a person.</summary>
    public string? Detail { get; init; }

    /// <summary>When it failed (UTC).</summary>
    public required DateTimeOffset FailedAt { get; init; }

    /// <summary>The stages this submission has been through.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
