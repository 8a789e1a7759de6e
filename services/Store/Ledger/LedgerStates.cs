using NewsPipeline.Contracts;

namespace NewsPipeline.Store.Ledger;

/// <summary>The states of a submission in the ledger.</summary>
public static class LedgerStates
{
    /// <summary>Waits in a delay queue.</summary>
    public const string Deferred = "deferred";

    /// <summary>The page is here; it waits in, or is with, a later stage.</summary>
    public const string Fetched = "fetched";

    /// <summary>A stage failed by a fault of ours; the message lies in a named queue.</summary>
    public const string Failed = "failed";

    /// <summary>Final: a new article, or a new revision of one.</summary>
    public const string Stored = StoreOutcomes.Stored;

    /// <summary>Final: the same as before.</summary>
    public const string Unchanged = StoreOutcomes.Unchanged;

    /// <summary>Final: another URL already gave this article.</summary>
    public const string Duplicate = StoreOutcomes.Duplicate;

    /// <summary>Final: rejected, with a reason.</summary>
    public const string Rejected = "rejected";

    /// <summary>All of them, in the order of a report.</summary>
    public static IReadOnlyList<string> All { get; } = [Stored, Unchanged, Duplicate, Rejected, Deferred, Fetched, Failed];
}
