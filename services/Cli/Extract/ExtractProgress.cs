using NewsPipeline.Cli.Output;

namespace NewsPipeline.Cli.Extract;

/// <summary>Tells a person who watches standard error how far a long run is.</summary>
/// <param name="total">How many pages there are.</param>
/// <param name="quiet">True where results are printed to the same terminal.</param>
internal sealed class ExtractProgress(int total, bool quiet)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long _started = TimeProvider.System.GetTimestamp();
    private readonly bool _shown = !quiet && total > 1 && Terminal.IsWatched;
    private long _last;
    private int _done;
    private int _rejected;

    /// <summary>One page is done.</summary>
    internal void Step(PageOutcome outcome)
    {
        _done++;
        _rejected += outcome.Rejection is null ? 0 : 1;
        if (!_shown || TimeProvider.System.GetElapsedTime(_last) < Interval)
            return;
        _last = TimeProvider.System.GetTimestamp();
        Console.Error.Write($"\r{_done}/{total} pages, {_rejected} rejected");
    }

    /// <summary>All pages are done.</summary>
    internal void Finish()
    {
        if (_shown)
            Console.Error.WriteLine($"\r{_done} pages in {Printable.Duration(TimeProvider.System.GetElapsedTime(_started))}: {_done - _rejected} articles, {_rejected} rejected");
    }
}
