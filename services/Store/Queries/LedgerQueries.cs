using Microsoft.EntityFrameworkCore;
using NewsPipeline.Store.Schema;

namespace NewsPipeline.Store.Queries;

/// <summary>Reads the ledger.</summary>
/// <param name="connectionString">The database.</param>
public sealed class LedgerQueries(string connectionString)
{
    /// <summary>Submissions by state and reason.</summary>
    public async Task<IReadOnlyList<LedgerTotal>> TotalsAsync(CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(connectionString);
        return await context.Ledger.AsNoTracking()
            .GroupBy(l => new { l.State, l.Reason })
            .OrderBy(g => g.Key.State).ThenBy(g => g.Key.Reason)
            .Select(g => new LedgerTotal(g.Key.State, g.Key.Reason, g.LongCount()))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The rows of these submissions; those the ledger has not heard of are left out.</summary>
    public async Task<IReadOnlyList<LedgerRow>> FindAsync(IReadOnlyCollection<Guid> submissions, CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(connectionString);
        return await context.Ledger.AsNoTracking().Where(l => submissions.Contains(l.SubmissionId)).ToListAsync(cancellationToken);
    }

    /// <summary>The submissions of a URL as it was fed, or of a submission id, the latest first.</summary>
    public async Task<IReadOnlyList<SubmissionTimeline>> TimelineAsync(string urlOrId, int limit, CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(connectionString);
        var rows = Guid.TryParse(urlOrId, out var id)
            ? context.Ledger.AsNoTracking().Where(l => l.SubmissionId == id)
            : context.Ledger.AsNoTracking().Where(l => l.Url == urlOrId);
        var submissions = await rows.OrderByDescending(l => l.RecordedAt).Take(limit).ToListAsync(cancellationToken);
        var ids = submissions.ConvertAll(l => l.SubmissionId);
        var events = await context.Events.AsNoTracking().Where(e => ids.Contains(e.SubmissionId))
            .OrderBy(e => e.StartedAt).ThenBy(e => e.Id).ToListAsync(cancellationToken);
        return submissions.ConvertAll(s => new SubmissionTimeline(s, events.Where(e => e.SubmissionId == s.SubmissionId).ToList()));
    }
}
