namespace NewsPipeline.Fetcher;

/// <summary>The right to send one request to a host; dispose of it when the answer has been read.</summary>
internal sealed class HostTurn(Action leave) : IDisposable
{
    private Action? _leave = leave;

    /// <inheritdoc />
    public void Dispose() => Interlocked.Exchange(ref _leave, null)?.Invoke();
}
