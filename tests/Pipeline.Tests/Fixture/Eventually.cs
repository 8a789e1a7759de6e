using System.Diagnostics;

namespace NewsPipeline.Pipeline.Tests.Fixture;

/// <summary>Waits on a condition, never on a time: the limit is only there so that a broken pipeline ends the test.</summary>
public static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    public static Task<T> GetAsync<T>(Func<Task<T?>> look, string what)
        where T : class => GetAsync(look, () => what);

    public static async Task<T> GetAsync<T>(Func<Task<T?>> look, Func<string> what)
        where T : class
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            if (await look() is { } value)
                return value;
            if (clock.Elapsed > Limit)
                throw new TimeoutException($"After {Limit.TotalSeconds} s there is still no {what()}.");
            await Task.Delay(50);
        }
    }

    public static Task TrueAsync(Func<Task<bool>> condition, string what) => TrueAsync(condition, () => what);

    public static Task TrueAsync(Func<Task<bool>> condition, Func<string> what) =>
        GetAsync(async () => await condition() ? "yes" : null, what);
}
