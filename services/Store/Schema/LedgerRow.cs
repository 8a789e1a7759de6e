namespace NewsPipeline.Store.Schema;

/// <summary>A row of <c>news.url_ledger</c>: where a submission stands.</summary>
public sealed class LedgerRow
{
    /// <summary>The submission.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>The URL as it was fed; null for a message nobody could read.</summary>
    public string? Url { get; set; }

    /// <summary>One of <see cref="Ledger.LedgerStates"/>.</summary>
    public string State { get; set; } = "";

    /// <summary>Reason code of a rejection, deferral or failure.</summary>
    public string? Reason { get; set; }

    /// <summary>One line for a person.</summary>
    public string? Detail { get; set; }

    /// <summary>The stage that gave this state.</summary>
    public string Stage { get; set; } = "";

    /// <summary>The queue the message lies in, where it waits or failed.</summary>
    public string? Queue { get; set; }

    /// <summary>HTTP status, where a server's answer ended it.</summary>
    public int? Status { get; set; }

    /// <summary>True once the outcome is final.</summary>
    public bool IsTerminal { get; set; }

    /// <summary>How far along the state is; a higher rank wins before the outcome is final.</summary>
    public short Rank { get; set; }

    /// <summary>The article, where one was stored.</summary>
    public long? ArticleId { get; set; }

    /// <summary>The revision of the article that the submission gave or found.</summary>
    public int? Revision { get; set; }

    /// <summary>W3C trace id, 32 hexadecimal digits.</summary>
    public string? TraceId { get; set; }

    /// <summary>When the URL was fed, where the feeder said so.</summary>
    public DateTime? FedAt { get; set; }

    /// <summary>When the state came about.</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>When the ledger first heard of the submission.</summary>
    public DateTime RecordedAt { get; set; }
}
