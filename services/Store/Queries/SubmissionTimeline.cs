using NewsPipeline.Store.Schema;

namespace NewsPipeline.Store.Queries;

/// <summary>One submission's whole life.</summary>
/// <param name="Submission">Where it stands.</param>
/// <param name="Events">What every stage did, in order of time.</param>
public sealed record SubmissionTimeline(LedgerRow Submission, IReadOnlyList<EventRow> Events);
