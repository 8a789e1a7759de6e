namespace NewsPipeline.Contracts;

/// <summary>Event: the store has the article. Published from the recorded outcome, on redelivery too; it may have no listener.</summary>
public sealed record ArticleStored
{
    /// <summary>The submission this outcome answers.</summary>
    public required Guid SubmissionId { get; init; }

    /// <summary>The row of the article in <c>news.article</c>.</summary>
    public required long ArticleId { get; init; }

    /// <summary>The URL as it was fed.</summary>
    public required string Url { get; init; }

    /// <summary>The URL the article is kept under.</summary>
    public required string ArticleUrl { get; init; }

    /// <summary>What happened: one of <see cref="StoreOutcomes"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The revision of the article that this submission gave or found, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>SHA-256 of the normalised text that this submission gave, lower-case hexadecimal.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When the outcome was recorded (UTC).</summary>
    public required DateTimeOffset StoredAt { get; init; }
}
