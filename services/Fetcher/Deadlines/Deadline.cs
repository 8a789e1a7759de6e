using System.Globalization;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>A time limit on one part of a fetch, inside the limit on the whole.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly Deadline? _outer;
    private readonly CancellationTokenSource _limit;
    private readonly CancellationTokenSource _any;
    private readonly string _passed;

    private Deadline(string passed, TimeSpan limit, TimeProvider time, Deadline? outer, CancellationToken caller)
    {
        _passed = passed;
        _outer = outer;
        Caller = caller;
        _limit = new CancellationTokenSource(limit, time);
        _any = CancellationTokenSource.CreateLinkedTokenSource(_limit.Token, outer?.Token ?? caller);
    }

    /// <summary>Fires when this limit or an outer one has passed, or the caller gives up.</summary>
    public CancellationToken Token => _any.Token;

    /// <summary>The token of whoever asked for the fetch.</summary>
    public CancellationToken Caller { get; }

    /// <summary>The outcome where this limit has passed.</summary>
    public Rejection Passed => new(ReasonCodes.Timeout, _passed);

    /// <summary>The limit on a whole fetch.</summary>
    public static Deadline OfFetch(TimeSpan limit, TimeProvider time, CancellationToken caller) =>
        new($"total: the fetch took longer than {Seconds(limit)}", limit, time, null, caller);

    /// <summary>A limit on a part of this one. <paramref name="passed"/> is the detail of the rejection where it passes.</summary>
    public Deadline Part(string passed, TimeSpan limit, TimeProvider time) => new(passed, limit, time, this, Caller);

    /// <summary>Sets this limit anew, counted from now.</summary>
    public void Restart(TimeSpan limit) => _limit.CancelAfter(limit);

    /// <summary>The outcome where a limit has passed: says which.</summary>
    /// <exception cref="OperationCanceledException">It was the caller who gave up.</exception>
    public Rejection ToRejection()
    {
        Caller.ThrowIfCancellationRequested();
        for (var deadline = this; deadline is not null; deadline = deadline._outer)
        {
            if (deadline._limit.IsCancellationRequested)
                return deadline.Passed;
        }

        // Only the handler's own connect timeout cancels without one of ours.
        return new Rejection(ReasonCodes.Timeout, "connect: no connection, or no TLS handshake, within the limit");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _any.Dispose();
        _limit.Dispose();
    }

    /// <summary>A time span for a person: <c>10 s</c>, <c>0.25 s</c>.</summary>
    public static string Seconds(TimeSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.###} s");
}
