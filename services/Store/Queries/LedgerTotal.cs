namespace NewsPipeline.Store.Queries;

/// <summary>How many submissions are in a state for a reason.</summary>
/// <param name="State">One of <see cref="Ledger.LedgerStates"/>.</param>
/// <param name="Reason">Reason code, where the state has one.</param>
/// <param name="Count">Number of submissions.</param>
public sealed record LedgerTotal(string State, string? Reason, long Count);
