using NewsPipeline.Contracts;
using NewsPipeline.Store.Ledger;

namespace NewsPipeline.Store.Tests.Ledger;

public sealed class LedgerEntryTests
{
    [Fact]
    public void Ranks_follow_the_flow_and_only_final_outcomes_are_terminal()
    {
        var now = DateTimeOffset.UnixEpoch;
        var deferred = LedgerEntry.Deferred(new FetchDeferred { SubmissionId = Guid.Empty, Url = "", Reason = ReasonCodes.TooManyRequests, Queue = "", Until = now, DeferredAt = now });
        var fetchFailed = Failed(StageNames.Fetch);
        var fetched = LedgerEntry.Fetched(new PageFetched { SubmissionId = Guid.Empty, Url = "", FinalUrl = "", FetchedAt = now, Status = 200, MediaType = "", Charset = "", CharsetOrigin = "", PageHash = "", Body = CompressedBody.Compress([]) });
        var rejected = LedgerEntry.Rejected(new ArticleRejected { SubmissionId = Guid.Empty, Url = "", Stage = StageNames.Fetch, Reason = ReasonCodes.NotFound, RejectedAt = now });

        LedgerEntry[] inOrder = [deferred, fetchFailed, fetched, Failed(StageNames.Clean), Failed(StageNames.Extract), Failed(StageNames.Store), rejected];

        Assert.Equal(inOrder.Select(e => e.Rank).Order(), inOrder.Select(e => e.Rank));
        Assert.Equal([rejected], inOrder.Where(e => e.IsTerminal));
    }

    private static LedgerEntry Failed(string stage) => LedgerEntry.Failed(new StageFailed
    {
        SubmissionId = Guid.Empty,
        Stage = stage,
        Queue = "",
        Reason = ReasonCodes.StageException,
        FailedAt = DateTimeOffset.UnixEpoch,
    });
}
