using NewsPipeline.Cli.Supervision;

namespace NewsPipeline.Cli.Tests.Supervision;

public class RestartDelayTests
{
    [Fact]
    public void Each_quick_death_doubles_the_pause_up_to_thirty_seconds()
    {
        var delay = new RestartDelay();

        Assert.Equal([1, 2, 4, 8, 16, 30, 30], Enumerable.Range(0, 7).Select(_ => delay.After(TimeSpan.FromSeconds(1)).TotalSeconds));
    }

    [Fact]
    public void A_run_of_a_minute_makes_the_next_pause_short_again()
    {
        var delay = new RestartDelay();
        delay.After(TimeSpan.Zero);
        delay.After(TimeSpan.Zero);

        Assert.Equal(TimeSpan.FromSeconds(1), delay.After(TimeSpan.FromMinutes(1)));
    }
}
