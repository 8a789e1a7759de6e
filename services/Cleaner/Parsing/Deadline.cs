using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>The time one page may take. Loops over a page ask it as they go.</summary>
internal sealed class Deadline(TimeProvider clock, TimeSpan limit, CancellationToken cancellation)
{
    // Reading the clock costs as much as handling a token; every 64th call is often enough.
    private const int Interval = 64;

    private readonly long start = clock.GetTimestamp();
    private int calls;

    /// <summary>Throws where the time is over or the caller has given up.</summary>
    public void Check()
    {
        if (++calls % Interval == 1)
            CheckNow();
    }

    /// <summary>The same, at once: between steps that each go over the page in one pass and ask for no time.</summary>
    public void CheckNow()
    {
        cancellation.ThrowIfCancellationRequested();
        if (clock.GetElapsedTime(start) > limit)
            throw new PageRefusedException(ReasonCodes.CleaningTimeout, $"not done after {limit.TotalSeconds:0.#} s");
    }
}
