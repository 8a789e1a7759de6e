using NewsPipeline.Benchmarks;

namespace NewsPipeline.Cleaner.Tests.Fuzz;

/// <summary>A clock that shows the processor time of the calling thread, so that a busy machine does not count as a slow page. Outside Linux it is the time that passes.</summary>
internal sealed class ThreadTime : TimeProvider
{
    private const int NanosecondsInMillisecond = 1_000_000;

    public override long TimestampFrequency => 1_000_000_000;

    public override long GetTimestamp() => (long)(ThreadClock.Milliseconds * NanosecondsInMillisecond);
}
