using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Telemetry;
using NewsPipeline.Store.Ledger;
using Npgsql;

namespace NewsPipeline.Store.Articles;

/// <summary>Stores an article and its outcome in one transaction, so that the two never disagree.</summary>
/// <param name="database">The database.</param>
/// <param name="time">The clock.</param>
public sealed class ArticleStore(NpgsqlDataSource database, TimeProvider time)
{
    private const string RecordedSql = """
        SELECT l.state, l.article_id, l.revision, l.occurred_at, a.url
        FROM news.url_ledger l JOIN news.article a ON a.id = l.article_id
        WHERE l.submission_id = @submission AND l.is_terminal
        """;

    /// <summary>Stores it; delivered again, gives the recorded outcome again.</summary>
    /// <returns>The event to publish; null where the submission has ended otherwise before.</returns>
    public async Task<ArticleStored?> StoreAsync(ArticleExtracted message, CancellationToken cancellationToken)
    {
        var started = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        if (await RecordedAsync(connection, message, cancellationToken) is { } recorded)
            return recorded;

        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            var result = await ArticleWriter.UpsertAsync(connection, transaction, message, cancellationToken);
            var ended = time.GetUtcNow();
            var run = new StageRun { Stage = StageNames.Store, Version = PipelineVersion.Current, StartedAt = started, EndedAt = ended };
            var entry = new LedgerEntry
            {
                SubmissionId = message.SubmissionId,
                Url = Text.StorableText.Of(message.Url),
                State = result.Outcome,
                Stage = StageNames.Store,
                Rank = LedgerEntry.FinalRank,
                Detail = Text.StorableText.OrNull(result.Detail),
                ArticleId = result.ArticleId,
                Revision = result.Revision,
                OccurredAt = ended,
                Stages = [.. message.Stages, run],
            };
            // Where another delivery of the same message was faster, its outcome stands, and this one leaves no trace.
            if (await LedgerWriter.WriteAsync(connection, transaction, entry, cancellationToken))
                await transaction.CommitAsync(cancellationToken);
            else
                await transaction.RollbackAsync(cancellationToken);
        }

        return await RecordedAsync(connection, message, cancellationToken);
    }

    private static async Task<ArticleStored?> RecordedAsync(NpgsqlConnection connection, ArticleExtracted message, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(RecordedSql, connection);
        command.Parameters.AddWithValue("submission", message.SubmissionId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        return new ArticleStored
        {
            SubmissionId = message.SubmissionId,
            Url = message.Url,
            Outcome = reader.GetString(0),
            ArticleId = reader.GetInt64(1),
            Revision = reader.GetInt32(2),
            StoredAt = new DateTimeOffset(reader.GetDateTime(3), TimeSpan.Zero),
            ArticleUrl = reader.GetString(4),
            // Of what this submission gave: the row may be a revision further by now.
            ContentHash = message.Article.ContentHash,
        };
    }
}
