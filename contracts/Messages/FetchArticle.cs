namespace NewsPipeline.Contracts;

/// <summary>
/// Command: fetch this URL and take it through the pipeline. Sent to the queue <c>fetch</c>.
/// Only <see cref="Url"/> is needed; a message without a submission id is completed by Fetcher and sent again.
/// </summary>
public sealed record FetchArticle
{
    /// <summary>The address to fetch, as it was fed: absolute, <c>http</c> or <c>https</c>. Anything else is rejected with its reason.</summary>
    public string? Url { get; init; }

    /// <summary>Identifies this feeding of this URL through all stages; never changes once it is set.</summary>
    public Guid? SubmissionId { get; init; }

    /// <summary>When the URL was fed (UTC).</summary>
    public DateTimeOffset? FedAt { get; init; }

    /// <summary>Who fed it, in the feeder's own words (<c>newspipe feed</c>, the name of a crawl); kept in the ledger.</summary>
    public string? FedBy { get; init; }
}
