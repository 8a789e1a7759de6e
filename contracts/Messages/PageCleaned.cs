namespace NewsPipeline.Contracts;

/// <summary>Event: the page was parsed, and every block of it has a role. Extractor reads it.</summary>
public sealed record PageCleaned
{
    /// <summary>The submission this page answers.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed.</summary>
    public required string Url { get; init; }

    /// <summary>The URL that answered, after all redirects.</summary>
    public required string FinalUrl { get; init; }

    /// <summary>When the body had arrived (UTC).</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>SHA-256 of the raw bytes, lower-case hexadecimal.</summary>
    public required string PageHash { get; init; }

    /// <summary>All blocks of the page and what it says of itself.</summary>
    public required CleanedPage Page { get; init; }

    /// <summary>The stages this submission has been through.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
