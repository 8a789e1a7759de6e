using System.Runtime.CompilerServices;

namespace NewsPipeline.Cli.Extract;

/// <summary>Works on many things at once and gives the results in the order of the things.</summary>
internal static class OrderedRun
{
    /// <summary>The results of <paramref name="work"/>, in order; with a width of 1 one thing is done after the other, else at most <paramref name="width"/> are worked on, and four times as many held.</summary>
    internal static async IAsyncEnumerable<TResult> SelectAsync<TSource, TResult>(
        IReadOnlyList<TSource> items, int width, Func<TSource, CancellationToken, Task<TResult>> work, [EnumeratorCancellation] CancellationToken ct)
    {
        if (width == 1)
        {
            foreach (var item in items)
                yield return await work(item, ct);
            yield break;
        }
        using var slots = new SemaphoreSlim(width);
        var open = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            open.Enqueue(Task.Run(() => InSlotAsync(item), ct));
            if (open.Count >= width * 4)
                yield return await open.Dequeue();
        }
        while (open.Count > 0)
            yield return await open.Dequeue();

        async Task<TResult> InSlotAsync(TSource item)
        {
            await slots.WaitAsync(ct);
            try
            {
                return await work(item, ct);
            }
            finally
            {
                slots.Release();
            }
        }
    }
}
