namespace NewsPipeline.Cli.Supervision;

/// <summary>How long to wait before a service that ended is started again: longer each time, until it has stayed up for a while.</summary>
public sealed class RestartDelay
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    private TimeSpan _next = First;

    /// <summary>The delay after a run of the length <paramref name="ran"/>: 1 s, doubled each time up to 30 s; 1 s again after a minute's run.</summary>
    public TimeSpan After(TimeSpan ran)
    {
        if (ran >= Settled)
            _next = First;
        var delay = _next;
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        return delay;
    }
}
