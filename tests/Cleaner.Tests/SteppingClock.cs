namespace NewsPipeline.Cleaner.Tests;

/// <summary>A clock that is later each time it is read.</summary>
internal sealed class SteppingClock(TimeSpan step) : TimeProvider
{
    private long ticks;

    /// <summary>How often it was read.</summary>
    public long Readings => ticks / Math.Max(1, step.Ticks);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks += step.Ticks;
}
