namespace NewsPipeline.Contracts;

/// <summary>Event: the fetch waits in a delay queue and will be tried again. Not terminal.</summary>
public sealed record FetchDeferred
{
    /// <summary>The submission that waits.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed, cut to 2,048 characters.</summary>
    public required string Url { get; init; }

    /// <summary>Why it waits: one of <see cref="ReasonCodes"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>One line for a person.</summary>
    public string? Detail { get; init; }

    /// <summary>The queue it waits in.</summary>
    public required string Queue { get; init; }

    /// <summary>Not tried again before this time (UTC).</summary>
    public required DateTimeOffset Until { get; init; }

    /// <summary>When it was deferred (UTC).</summary>
    public required DateTimeOffset DeferredAt { get; init; }

    /// <summary>The stages this submission has been through.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
