using System.Collections.Concurrent;
using NewsPipeline.Cli.Output;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Feeding;

/// <summary>Feeds a list of URLs, many at once, and keeps count.</summary>
public sealed class FeedRun(Feeder feeder, FeedJournal journal, string fedBy)
{
    private readonly ConcurrentDictionary<int, FetchArticle> _fed = new();
    private int _bad;

    /// <summary>What the broker has confirmed so far, in the order of the input.</summary>
    public IReadOnlyList<FetchArticle> Fed => [.. _fed.OrderBy(pair => pair.Key).Select(pair => pair.Value)];

    /// <summary>Lines that were no URL.</summary>
    public int Bad => _bad;

    /// <summary>Feeds every line that is a URL; tells those that are not, by line.</summary>
    /// <param name="lines">The input, read as it is fed.</param>
    /// <param name="onDone">Called after each line.</param>
    /// <param name="cancellationToken">Stops after what is in flight.</param>
    public Task RunAsync(IEnumerable<UrlLine> lines, Action onDone, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = Feeder.InFlight, CancellationToken = cancellationToken };
        return Parallel.ForEachAsync(lines.Index(), options, async (entry, _) =>
        {
            var line = entry.Item;
            if (FeedableUrl.Problem(line.Url) is { } problem)
            {
                Interlocked.Increment(ref _bad);
                Terminal.Say($"{line.Place}: not fed, {problem}");
            }
            else
            {
                var fed = await feeder.FeedAsync(line.Url, fedBy);
                await journal.AddAsync(fed);
                _fed[entry.Index] = fed;
            }

            onDone();
        });
    }
}
