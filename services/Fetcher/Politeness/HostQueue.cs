namespace NewsPipeline.Fetcher;

/// <summary>Those who wait for one host, and when it may be asked next.</summary>
internal sealed class HostQueue(int slots) : IDisposable
{
    /// <summary>Requests at the same time.</summary>
    public SemaphoreSlim Gate { get; } = new(slots, slots);

    /// <summary>Not asked before this time.</summary>
    public DateTimeOffset NotBefore { get; set; } = DateTimeOffset.MinValue;

    /// <summary>Those who wait and those who have a turn.</summary>
    public int Users { get; set; }

    /// <inheritdoc />
    public void Dispose() => Gate.Dispose();
}
