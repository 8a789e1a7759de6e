using NewsPipeline.Contracts;
using NewsPipeline.Store.Ledger;
using NewsPipeline.Store.Text;
using Npgsql;
using NpgsqlTypes;

namespace NewsPipeline.Store.Archive;

/// <summary>Keeps the raw page, once for each content, and how it was got. Idempotent.</summary>
/// <param name="database">The database.</param>
public sealed class PageArchive(NpgsqlDataSource database)
{
    private const string PageSql = """
        INSERT INTO news.page (page_hash, body, encoding, length, archived_at)
        VALUES (@hash, @body, @encoding, @length, now())
        ON CONFLICT (page_hash) DO NOTHING
        """;

    private const string FetchSql = """
        INSERT INTO news.page_fetch (submission_id, page_hash, url, final_url, redirects, status, media_type, charset, charset_origin,
                                     last_modified, etag, content_language, fetched_at)
        VALUES (@submission, @hash, @url, @final, @redirects, @status, @media, @charset, @origin, @modified, @etag, @language, @fetched)
        ON CONFLICT (submission_id) DO NOTHING
        """;

    /// <summary>Archives a page and notes in the ledger that it was fetched.</summary>
    /// <exception cref="FormatException">The page hash of the message is no hexadecimal number.</exception>
    public async Task ArchiveAsync(PageFetched message, CancellationToken cancellationToken)
    {
        var hash = Convert.FromHexString(message.PageHash);
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);

        await using (var page = new NpgsqlCommand(PageSql, connection, transaction))
        {
            page.Parameters.AddWithValue("hash", hash);
            page.Parameters.AddWithValue("body", message.Body.Data);
            page.Parameters.AddWithValue("encoding", message.Body.Encoding);
            page.Parameters.AddWithValue("length", message.Body.Length);
            await page.ExecuteNonQueryAsync(cancellationToken);
        }

        await using (var fetch = new NpgsqlCommand(FetchSql, connection, transaction))
        {
            fetch.Parameters.AddWithValue("submission", message.SubmissionId);
            fetch.Parameters.AddWithValue("hash", hash);
            fetch.Parameters.AddWithValue("url", StorableText.Of(message.Url));
            fetch.Parameters.AddWithValue("final", StorableText.Of(message.FinalUrl));
            fetch.Parameters.AddWithValue("redirects", StorableText.Of(message.Redirects));
            fetch.Parameters.AddWithValue("status", message.Status);
            fetch.Parameters.AddWithValue("media", message.MediaType);
            fetch.Parameters.AddWithValue("charset", message.Charset);
            fetch.Parameters.AddWithValue("origin", message.CharsetOrigin);
            AddText(fetch, "modified", message.LastModified);
            AddText(fetch, "etag", message.ETag);
            AddText(fetch, "language", message.ContentLanguage);
            fetch.Parameters.AddWithValue("fetched", message.FetchedAt.UtcDateTime);
            await fetch.ExecuteNonQueryAsync(cancellationToken);
        }

        await LedgerWriter.WriteAsync(connection, transaction, LedgerEntry.Fetched(message), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void AddText(NpgsqlCommand command, string name, string? value) =>
        command.Parameters.Add(new(name, NpgsqlDbType.Text) { Value = StorableText.OrNull(value) ?? (object)DBNull.Value });
}
