using NewsPipeline.Cli.Endpoints;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Endpoints;
using NewsPipeline.Store.Ledger;
using NewsPipeline.Store.Queries;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Cli.Watching;

/// <summary>Follows submissions in the ledger until each has come to its end.</summary>
public sealed class OutcomeFollower(PostgresEndpoint endpoint)
{
    // A query with more ids than this takes PostgreSQL longer than two queries.
    private const int Batch = 1000;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    private readonly Dictionary<Guid, LedgerRow> _rows = [];

    /// <summary>Where each submission stands, as far as the ledger knows it.</summary>
    public IReadOnlyDictionary<Guid, LedgerRow> Rows => _rows;

    /// <summary>Returns when all have ended, or when <paramref name="patience"/> is over.</summary>
    /// <param name="submissions">The submissions.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <param name="onEnded">Called for each that has ended.</param>
    /// <param name="cancellationToken">Stops following.</param>
    /// <returns>True where all have ended. A failed one has: its message lies in an error queue until a person acts.</returns>
    public async Task<bool> FollowAsync(IEnumerable<Guid> submissions, TimeSpan patience, Action onEnded, CancellationToken cancellationToken)
    {
        var open = submissions.ToHashSet();
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            foreach (var ids in open.Chunk(Batch))
            {
                foreach (var row in await Database.AskAsync(endpoint, connection => new LedgerQueries(connection).FindAsync(ids, cancellationToken), cancellationToken))
                {
                    _rows[row.SubmissionId] = row;
                    if (!HasEnded(row))
                        continue;
                    open.Remove(row.SubmissionId);
                    onEnded();
                }
            }

            if (open.Count == 0 || TimeProvider.System.GetElapsedTime(started) > patience)
                return open.Count == 0;
            await Task.Delay(Interval, cancellationToken);
        }
    }

    /// <summary>Whether nothing more comes by itself.</summary>
    public static bool HasEnded(LedgerRow row) => row.IsTerminal || row.State == LedgerStates.Failed;

    /// <summary>Whether the article is in the store.</summary>
    public static bool IsGood(LedgerRow? row) => row?.State is StoreOutcomes.Stored or StoreOutcomes.Unchanged or StoreOutcomes.Duplicate;
}
