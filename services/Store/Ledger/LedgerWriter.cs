using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace NewsPipeline.Store.Ledger;

/// <summary>Writes <c>news.url_ledger</c> and <c>news.url_events</c>. Idempotent: the same entry again changes nothing.</summary>
public static class LedgerWriter
{
    // The first final outcome stays. Before it, the higher rank wins, then the later time; never the order of arrival.
    private const string UpsertSql = """
        INSERT INTO news.url_ledger AS l (submission_id, url, state, reason, detail, stage, queue, status, is_terminal, rank, article_id, revision,
                                          trace_id, fed_at, occurred_at, recorded_at)
        VALUES (@submission, @url, @state, @reason, @detail, @stage, @queue, @status, @terminal, @rank, @article, @revision, @trace, @fed, @occurred, now())
        ON CONFLICT (submission_id) DO UPDATE SET
            url = coalesce(l.url, excluded.url), state = excluded.state, reason = excluded.reason, detail = excluded.detail, stage = excluded.stage,
            queue = excluded.queue, status = excluded.status, is_terminal = excluded.is_terminal, rank = excluded.rank,
            article_id = excluded.article_id, revision = excluded.revision, trace_id = coalesce(l.trace_id, excluded.trace_id),
            fed_at = coalesce(l.fed_at, excluded.fed_at), occurred_at = excluded.occurred_at
        WHERE NOT l.is_terminal AND (excluded.rank, excluded.occurred_at) > (l.rank, l.occurred_at)
        """;

    private const string EventsSql = """
        INSERT INTO news.url_events (submission_id, stage, version, started_at, ended_at, outcome, reason, detail, trace_id)
        SELECT @submission, e.stage, e.version, e.started_at, e.ended_at, e.outcome, e.reason, e.detail, @trace
        FROM unnest(@stages, @versions, @starts, @ends, @outcomes, @reasons, @details) AS e (stage, version, started_at, ended_at, outcome, reason, detail)
        ON CONFLICT (submission_id, stage, started_at, outcome) DO NOTHING
        """;

    /// <summary>Records an entry and its stages within the caller's transaction.</summary>
    /// <returns>True where the ledger row was written; false where what stands there already is final or further along.</returns>
    public static async Task<bool> WriteAsync(NpgsqlConnection connection, NpgsqlTransaction? transaction, LedgerEntry entry, CancellationToken cancellationToken)
    {
        var trace = Activity.Current?.TraceId.ToHexString();
        var written = false;
        if (!entry.IsSideBranch)
        {
            await using var upsert = new NpgsqlCommand(UpsertSql, connection, transaction);
            AddEntry(upsert.Parameters, entry, trace);
            written = await upsert.ExecuteNonQueryAsync(cancellationToken) == 1;
        }

        var events = EventsOf(entry);
        if (events.Count > 0)
        {
            await using var insert = new NpgsqlCommand(EventsSql, connection, transaction);
            AddEvents(insert.Parameters, entry.SubmissionId, trace, events);
            await insert.ExecuteNonQueryAsync(cancellationToken);
        }

        return written;
    }

    private static void AddEntry(NpgsqlParameterCollection parameters, LedgerEntry entry, string? trace)
    {
        parameters.AddWithValue("submission", entry.SubmissionId);
        AddText(parameters, "url", entry.Url);
        AddText(parameters, "state", entry.State);
        AddText(parameters, "reason", entry.Reason);
        AddText(parameters, "detail", entry.Detail);
        AddText(parameters, "stage", entry.Stage);
        AddText(parameters, "queue", entry.Queue);
        parameters.Add(new("status", NpgsqlDbType.Integer) { Value = entry.Status ?? (object)DBNull.Value });
        parameters.AddWithValue("terminal", entry.IsTerminal);
        parameters.AddWithValue("rank", entry.Rank);
        parameters.Add(new("article", NpgsqlDbType.Bigint) { Value = entry.ArticleId ?? (object)DBNull.Value });
        parameters.Add(new("revision", NpgsqlDbType.Integer) { Value = entry.Revision ?? (object)DBNull.Value });
        AddText(parameters, "trace", trace);
        var fed = entry.Stages.FirstOrDefault(s => s.Stage == Contracts.StageNames.Feed)?.StartedAt.UtcDateTime;
        parameters.Add(new("fed", NpgsqlDbType.TimestampTz) { Value = fed ?? (object)DBNull.Value });
        parameters.AddWithValue("occurred", entry.OccurredAt.UtcDateTime);
    }

    private static List<LedgerEvent> EventsOf(LedgerEntry entry)
    {
        // In a message that ends or defers a submission, the last run is that of the stage that says so.
        var events = entry.Stages.Select(s => new LedgerEvent(s, "done", null, null)).ToList();
        if (entry.State == LedgerStates.Fetched)
            return events;
        if (events.Count > 0 && events[^1].Run.Stage == entry.Stage && entry.State != LedgerStates.Failed)
            events[^1] = events[^1] with { Outcome = entry.State, Reason = entry.Reason, Detail = entry.Detail };
        else
            events.Add(new(new() { Stage = entry.Stage, Version = "", StartedAt = entry.OccurredAt, EndedAt = entry.OccurredAt }, entry.State, entry.Reason, entry.Detail));
        return events;
    }

    private static void AddEvents(NpgsqlParameterCollection parameters, Guid submission, string? trace, List<LedgerEvent> events)
    {
        parameters.AddWithValue("submission", submission);
        AddText(parameters, "trace", trace);
        parameters.AddWithValue("stages", events.ConvertAll(e => Text.StorableText.Of(e.Run.Stage)));
        parameters.AddWithValue("versions", events.ConvertAll(e => Text.StorableText.Of(e.Run.Version)));
        parameters.AddWithValue("starts", events.ConvertAll(e => e.Run.StartedAt.UtcDateTime));
        parameters.AddWithValue("ends", events.ConvertAll(e => e.Run.EndedAt.UtcDateTime));
        parameters.AddWithValue("outcomes", events.ConvertAll(e => e.Outcome));
        parameters.Add(new("reasons", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = events.ConvertAll(e => e.Reason) });
        parameters.Add(new("details", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = events.ConvertAll(e => e.Detail) });
    }

    private static void AddText(NpgsqlParameterCollection parameters, string name, string? value) =>
        parameters.Add(new(name, NpgsqlDbType.Text) { Value = value ?? (object)DBNull.Value });

    private sealed record LedgerEvent(Contracts.StageRun Run, string Outcome, string? Reason, string? Detail);
}
