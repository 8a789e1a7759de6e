namespace NewsPipeline.Store.Schema;

/// <summary>A row of <c>news.url_events</c>: one stage's work on a submission.</summary>
public sealed class EventRow
{
    /// <summary>Surrogate key.</summary>
    public long Id { get; set; }

    /// <summary>The submission.</summary>
    public Guid SubmissionId { get; set; }

    /// <summary>The stage.</summary>
    public string Stage { get; set; } = "";

    /// <summary>Version of the code that did the work.</summary>
    public string Version { get; set; } = "";

    /// <summary>When it began.</summary>
    public DateTime StartedAt { get; set; }

    /// <summary>When it was done.</summary>
    public DateTime EndedAt { get; set; }

    /// <summary><c>done</c>, or the state it led to.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>Reason code.</summary>
    public string? Reason { get; set; }

    /// <summary>One line for a person.</summary>
    public string? Detail { get; set; }

    /// <summary>W3C trace id, 32 hexadecimal digits.</summary>
    public string? TraceId { get; set; }
}
