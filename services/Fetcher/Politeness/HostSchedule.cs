namespace NewsPipeline.Fetcher;

/// <summary>
/// Whose turn it is at each host, in the memory of this process: public hosts get one request at a time and a pause between
/// starts, hosts on allowed private networks several at a time without a pause.
/// </summary>
internal sealed class HostSchedule(TimeSpan delay, int privateSlots, TimeProvider time)
{
    // Idle hosts are forgotten when there are more than this many; those in use or in their pause are never more than
    // the fetches of the last few seconds.
    private const int SweepAbove = 1024;

    private readonly Dictionary<(string Host, bool IsPublic), HostQueue> _queues = [];
    private readonly Lock _lock = new();

    /// <summary>Hosts that are remembered at the moment.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _queues.Count;
        }
    }

    /// <summary>
    /// Waits for a turn at <paramref name="host"/>. Null at once where the wait would surely be longer than
    /// <paramref name="patience"/>: every request before this one takes its pause.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token fired while waiting.</exception>
    public async Task<HostTurn?> WaitAsync(string host, bool isPublic, TimeSpan patience, CancellationToken cancellationToken)
    {
        var key = (host.ToLowerInvariant(), isPublic);
        var pause = isPublic ? delay : TimeSpan.Zero;
        if (Enter(key, pause, patience) is not { } queue)
            return null;
        var hasGate = false;
        try
        {
            // A free turn is taken even where the time is up this moment: no other request was in the way.
            if (!queue.Gate.Wait(0, CancellationToken.None))
                await queue.Gate.WaitAsync(cancellationToken);
            hasGate = true;
            if (pause > TimeSpan.Zero)
                await PauseAsync(queue, pause, cancellationToken);
        }
        catch
        {
            Leave(key, queue, hasGate);
            throw;
        }

        return new HostTurn(() => Leave(key, queue, hasGate: true));
    }

    // Runs for one at a time: a host with a pause has one turn.
    private async Task PauseAsync(HostQueue queue, TimeSpan pause, CancellationToken cancellationToken)
    {
        var wait = queue.NotBefore - time.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, time, cancellationToken);
        queue.NotBefore = time.GetUtcNow() + pause;
    }

    private HostQueue? Enter((string Host, bool IsPublic) key, TimeSpan pause, TimeSpan patience)
    {
        lock (_lock)
        {
            if (!_queues.TryGetValue(key, out var queue))
            {
                Sweep();
                _queues.Add(key, queue = new HostQueue(key.IsPublic ? 1 : privateSlots));
            }

            if (queue.Users * pause > patience)
                return null;
            queue.Users++;
            return queue;
        }
    }

    private void Leave((string Host, bool IsPublic) key, HostQueue queue, bool hasGate)
    {
        lock (_lock)
        {
            if (hasGate)
                queue.Gate.Release();
            queue.Users--;
            if (IsIdle(queue))
                Forget(key, queue);
        }
    }

    private void Sweep()
    {
        if (_queues.Count < SweepAbove)
            return;
        foreach (var (key, queue) in _queues.Where(entry => IsIdle(entry.Value)).ToList())
            Forget(key, queue);
    }

    private bool IsIdle(HostQueue queue) => queue.Users == 0 && queue.NotBefore <= time.GetUtcNow();

    private void Forget((string Host, bool IsPublic) key, HostQueue queue)
    {
        _queues.Remove(key);
        queue.Dispose();
    }
}
