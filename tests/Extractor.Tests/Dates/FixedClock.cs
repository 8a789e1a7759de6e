namespace NewsPipeline.Extractor.Tests.Dates;

/// <summary>A clock that stands still, so that what is in the future stays there.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>Reads pages as on the first of June 2024.</summary>
    public static readonly ExtractorOptions InJune2024 = new() { Clock = new FixedClock(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero)) };

    public override DateTimeOffset GetUtcNow() => now;
}
