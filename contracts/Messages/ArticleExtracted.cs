namespace NewsPipeline.Contracts;

/// <summary>Event: the article record is complete. Store reads it.</summary>
public sealed record ArticleExtracted
{
    /// <summary>The submission this article answers.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The URL as it was fed.</summary>
    public required string Url { get; init; }

    /// <summary>The URL that answered, after all redirects.</summary>
    public required string FinalUrl { get; init; }

    /// <summary>When the body had arrived (UTC).</summary>
    public required DateTimeOffset FetchedAt { get; init; }

    /// <summary>SHA-256 of the raw bytes the article was read from, lower-case hexadecimal.</summary>
    public required string PageHash { get; init; }

    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The stages this submission has been through.</summary>
    public IReadOnlyList<StageRun> Stages { get; init; } = [];
}
