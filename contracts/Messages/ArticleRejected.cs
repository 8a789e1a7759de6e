namespace NewsPipeline.Contracts;

/// <summary>Event: a stage has ended this submission for a reason that lies with the URL, the site or the page. Terminal.</summary>
public sealed record ArticleRejected
{
    /// <summary>The submission that ends here.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed, cut to 2,048 characters.</summary>
    public required string Url { get; init; }

    /// <summary>The stage that rejected it: one of <see cref="StageNames"/>.</summary>
    public required string Stage { get; init; }

    /// <summary>Why: one of <see cref="ReasonCodes"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>One line for a person: the status, the limit that was passed, the address that was refused.</summary>
    public string? Detail { get; init; }

    /// <summary>The HTTP status code, where a server answered.</summary>
    public int? Status { get; init; }

    /// <summary>When it was rejected (UTC).</summary>
    public required DateTimeOffset RejectedAt { get; init; }

    /// <summary>The stages this submission has been through, the rejecting one last.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
