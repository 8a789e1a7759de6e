namespace NewsPipeline.ServiceDefaults.Bus;

/// <summary>A queue that a service receives from.</summary>
public sealed record StageEndpoint
{
    /// <summary>The queue.</summary>
    public required string Queue { get; init; }

    /// <summary>The stage it belongs to, for the ledger.</summary>
    public required string Stage { get; init; }

    /// <summary>The consumer.</summary>
    public required Type Consumer { get; init; }

    /// <summary>Messages that may be under way to this process at once.</summary>
    public required ushort Prefetch { get; init; }

    /// <summary>Messages handled at once.</summary>
    public required int Concurrency { get; init; }

    /// <summary>True where plain JSON of any producer is read, besides MassTransit's envelope.</summary>
    public bool AcceptsRawJson { get; init; }

    /// <summary>True for a stage's queue, which has a suspects' queue beside it; false for the copies of dead letters.</summary>
    public bool HasSuspects { get; init; } = true;

    /// <summary>Whether an exception is our infrastructure's (the database is down), to be waited out for up to a minute and a half.</summary>
    public Func<Exception, bool> IsOutage { get; init; } = _ => false;
}
