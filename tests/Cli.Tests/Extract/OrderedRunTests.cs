using NewsPipeline.Cli.Extract;

namespace NewsPipeline.Cli.Tests.Extract;

public sealed class OrderedRunTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        var first = new TaskCompletionSource();
        var results = new List<int>();

        await foreach (var result in OrderedRun.SelectAsync(Enumerable.Range(0, 50).ToList(), 4, WorkAsync, CancellationToken.None))
            results.Add(result);

        Assert.Equal(Enumerable.Range(0, 50), results);

        // The first ends only when the third has run.
        async Task<int> WorkAsync(int item, CancellationToken ct)
        {
            if (item == 0)
                await first.Task.WaitAsync(ct);
            if (item == 2)
                first.SetResult();
            return item;
        }
    }

    [Fact]
    public async Task No_more_than_the_width_are_worked_on_at_once()
    {
        var running = 0;
        var most = 0;

        await foreach (var _ in OrderedRun.SelectAsync(Enumerable.Range(0, 40).ToList(), 3, WorkAsync, CancellationToken.None))
        {
        }

        Assert.InRange(most, 1, 3);

        async Task<int> WorkAsync(int item, CancellationToken ct)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return item;
        }
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value; seen = Volatile.Read(ref target))
        {
            if (Interlocked.CompareExchange(ref target, value, seen) == seen)
                return;
        }
    }
}
