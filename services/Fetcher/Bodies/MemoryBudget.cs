namespace NewsPipeline.Fetcher;

/// <summary>A limit on the bytes of bodies held at the same time. Whoever comes first is served first.</summary>
internal sealed class MemoryBudget(long capacity)
{
    private readonly LinkedList<(long Bytes, TaskCompletionSource Ready)> _waiting = [];
    private readonly Lock _lock = new();
    private readonly long _capacity = capacity;
    private long _free = capacity;

    /// <summary>Waits until <paramref name="bytes"/> are free and takes them; a wish beyond the whole budget is cut to it.</summary>
    /// <exception cref="OperationCanceledException">The token fired while waiting.</exception>
    public async Task<IDisposable> ReserveAsync(long bytes, CancellationToken cancellationToken)
    {
        bytes = Math.Min(bytes, _capacity);
        LinkedListNode<(long Bytes, TaskCompletionSource Ready)> node;
        lock (_lock)
        {
            if (_waiting.Count == 0 && _free >= bytes)
            {
                _free -= bytes;
                return new Reservation(this, bytes);
            }

            node = _waiting.AddLast((bytes, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)));
        }

        await using var registration = cancellationToken.UnsafeRegister(
            static (state, token) => ((TaskCompletionSource)state!).TrySetCanceled(token), node.Value.Ready);
        try
        {
            await node.Value.Ready.Task;
            return new Reservation(this, bytes);
        }
        catch (OperationCanceledException)
        {
            GiveUp(node);
            throw;
        }
    }

    private void GiveUp(LinkedListNode<(long Bytes, TaskCompletionSource Ready)> node)
    {
        lock (_lock)
        {
            if (node.List is not null)
                _waiting.Remove(node);
            ServeWaiting();
        }
    }

    private void Release(long bytes)
    {
        lock (_lock)
        {
            _free += bytes;
            ServeWaiting();
        }
    }

    private void ServeWaiting()
    {
        while (_waiting.First is { } first && _free >= first.Value.Bytes)
        {
            _waiting.RemoveFirst();
            // False where it has just been cancelled: its bytes stay free.
            if (first.Value.Ready.TrySetResult())
                _free -= first.Value.Bytes;
        }
    }

    private sealed class Reservation(MemoryBudget budget, long bytes) : IDisposable
    {
        private MemoryBudget? _budget = budget;

        public void Dispose() => Interlocked.Exchange(ref _budget, null)?.Release(bytes);
    }
}
