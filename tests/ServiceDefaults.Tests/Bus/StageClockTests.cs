using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Bus;

namespace NewsPipeline.ServiceDefaults.Tests.Bus;

public sealed class StageClockTests
{
    [Fact]
    public void A_rejection_carries_the_stage_s_own_run_last_and_a_url_cut_to_2048_characters()
    {
        var clock = new StageClock(StageNames.Clean, "1.2.3", TimeProvider.System);
        var before = new StageRun { Stage = StageNames.Fetch, Version = "1", StartedAt = DateTimeOffset.UnixEpoch, EndedAt = DateTimeOffset.UnixEpoch };

        var rejected = clock.Reject(new Submission(Guid.NewGuid(), new string('u', 5000), [before]), new Rejection(ReasonCodes.NotArticle, "12 links"));

        Assert.Equal([StageNames.Fetch, StageNames.Clean], rejected.Stages.Select(s => s.Stage));
        Assert.Equal("1.2.3", rejected.Stages[^1].Version);
        Assert.Equal(2048, rejected.Url.Length);
        Assert.Equal((ReasonCodes.NotArticle, "12 links", StageNames.Clean), (rejected.Reason, rejected.Detail, rejected.Stage));
    }
}
