using NewsPipeline.Contracts;
using NewsPipeline.Store.Keys;
using NewsPipeline.Store.Text;
using Npgsql;
using NpgsqlTypes;

namespace NewsPipeline.Store.Articles;

/// <summary>The one place where articles are written.</summary>
public static class ArticleWriter
{
    // A fetch that is older than what is stored must not take its place, in whatever order the two arrive.
    private const string UpsertSql = """
        INSERT INTO news.article AS a (key, url, canonical_url, host, site, title, subtitle, authors, published_on, published_at, published_text,
            modified_on, modified_at, modified_text, dateline, credit, sections, tags, language, text_config, type, lead, body, html, blocks, images,
            quotes, entities, links, related, provenance, templates, is_accessible_for_free, word_count, page_hash, content_hash, record_hash, revision,
            submission_id, fed_url, fetched_at, last_fetched_at, first_stored_at, stored_at)
        VALUES (@key, @url, @canonical_url, @host, @site, @title, @subtitle, @authors, @published_on, @published_at, @published_text,
            @modified_on, @modified_at, @modified_text, @dateline, @credit, @sections, @tags, @language, @text_config::regconfig, @type, @lead, @body, @html,
            @blocks, @images, @quotes, @entities, @links, @related, @provenance, @templates, @is_accessible_for_free, @word_count, @page_hash, @content_hash,
            @record_hash, 1, @submission_id, @fed_url, @fetched_at, @fetched_at, now(), now())
        ON CONFLICT (key) DO UPDATE SET
            url = excluded.url, canonical_url = excluded.canonical_url, host = excluded.host, site = excluded.site, title = excluded.title,
            subtitle = excluded.subtitle, authors = excluded.authors, published_on = excluded.published_on, published_at = excluded.published_at,
            published_text = excluded.published_text, modified_on = excluded.modified_on, modified_at = excluded.modified_at,
            modified_text = excluded.modified_text, dateline = excluded.dateline, credit = excluded.credit, sections = excluded.sections,
            tags = excluded.tags, language = excluded.language, text_config = excluded.text_config, type = excluded.type, lead = excluded.lead,
            body = excluded.body, html = excluded.html, blocks = excluded.blocks, images = excluded.images, quotes = excluded.quotes,
            entities = excluded.entities, links = excluded.links, related = excluded.related, provenance = excluded.provenance, templates = excluded.templates,
            is_accessible_for_free = excluded.is_accessible_for_free, word_count = excluded.word_count, page_hash = excluded.page_hash,
            content_hash = excluded.content_hash, record_hash = excluded.record_hash, revision = a.revision + 1,
            submission_id = excluded.submission_id, fed_url = excluded.fed_url, fetched_at = excluded.fetched_at,
            last_fetched_at = excluded.last_fetched_at, stored_at = now()
        WHERE a.record_hash IS DISTINCT FROM excluded.record_hash AND a.last_fetched_at <= excluded.last_fetched_at
        RETURNING id, revision
        """;

    // Not changed: that it was seen again is all there is to write.
    private const string SeenSql = """
        UPDATE news.article SET last_fetched_at = CASE WHEN record_hash = @record_hash THEN greatest(last_fetched_at, @fetched_at) ELSE last_fetched_at END
        WHERE key = @key
        RETURNING id, revision, submission_id, fed_url, record_hash
        """;

    /// <summary>Inserts the article, updates it where it has changed, or finds that it has not.</summary>
    public static async Task<UpsertResult> UpsertAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, ArticleExtracted message, CancellationToken cancellationToken)
    {
        var key = ArticleKey.For(message.FinalUrl, message.Article.CanonicalUrl);
        var recordHash = RecordHash.Of(message.Article);
        await using (var upsert = new NpgsqlCommand(UpsertSql, connection, transaction))
        {
            AddParameters(upsert.Parameters, message, key, recordHash);
            await using var reader = await upsert.ExecuteReaderAsync(cancellationToken);
            if (await reader.ReadAsync(cancellationToken))
                return new UpsertResult(reader.GetInt64(0), reader.GetInt32(1), StoreOutcomes.Stored, null);
        }

        await using var find = new NpgsqlCommand(SeenSql, connection, transaction);
        find.Parameters.AddWithValue("key", key.Hash);
        find.Parameters.AddWithValue("record_hash", recordHash);
        find.Parameters.AddWithValue("fetched_at", message.FetchedAt.UtcDateTime);
        await using var found = await find.ExecuteReaderAsync(cancellationToken);
        if (!await found.ReadAsync(cancellationToken))
            throw new InvalidOperationException("An article that was there a moment ago is gone.");
        var (id, revision) = (found.GetInt64(0), found.GetInt32(1));
        if (!found.GetFieldValue<byte[]>(4).AsSpan().SequenceEqual(recordHash))
            return new UpsertResult(id, revision, StoreOutcomes.Unchanged, "a later fetch of this article is stored already");
        if (found.GetGuid(2) == message.SubmissionId)
            return new UpsertResult(id, revision, StoreOutcomes.Stored, null);
        return found.GetString(3) == message.Url
            ? new UpsertResult(id, revision, StoreOutcomes.Unchanged, null)
            : new UpsertResult(id, revision, StoreOutcomes.Duplicate, $"{found.GetString(3)} already gave this article");
    }

    private static void AddParameters(NpgsqlParameterCollection parameters, ArticleExtracted message, ArticleKey key, byte[] recordHash)
    {
        var article = message.Article;
        var published = StoredDate.Parse(StorableText.OrNull(article.Published));
        var modified = StoredDate.Parse(StorableText.OrNull(article.Modified));

        void Text(string name, string? value) => parameters.Add(new(name, NpgsqlDbType.Text) { Value = StorableText.OrNull(value) ?? (object)DBNull.Value });
        void Json<T>(string name, T value) => parameters.Add(new(name, NpgsqlDbType.Jsonb) { Value = StorableText.Json(value) });
        void Typed(string name, NpgsqlDbType type, object? value) => parameters.Add(new(name, type) { Value = value ?? DBNull.Value });

        parameters.AddWithValue("key", key.Hash);
        Text("url", key.Url);
        Text("canonical_url", article.CanonicalUrl);
        Text("host", key.Host);
        Text("site", article.Site);
        Text("title", article.Title);
        Text("subtitle", article.Subtitle);
        parameters.AddWithValue("authors", StorableText.Of(article.Authors));
        Typed("published_on", NpgsqlDbType.Date, published.On);
        Typed("published_at", NpgsqlDbType.TimestampTz, published.At);
        Text("published_text", published.Text);
        Typed("modified_on", NpgsqlDbType.Date, modified.On);
        Typed("modified_at", NpgsqlDbType.TimestampTz, modified.At);
        Text("modified_text", modified.Text);
        Text("dateline", article.Dateline);
        Text("credit", article.Credit);
        parameters.AddWithValue("sections", StorableText.Of(article.Sections));
        parameters.AddWithValue("tags", StorableText.Of(article.Tags));
        Text("language", article.Language);
        Text("text_config", TextSearchConfig.For(article.Language));
        Text("type", article.Type);
        Text("lead", article.Lead);
        Text("body", article.Text);
        Text("html", article.Html);
        Json("blocks", article.Blocks);
        Json("images", article.Images);
        Json("quotes", article.Quotes);
        Json("entities", article.Entities);
        Json("links", article.Links);
        Json("related", article.Related);
        Json("provenance", article.Provenance);
        Text("templates", article.Templates);
        Typed("is_accessible_for_free", NpgsqlDbType.Boolean, article.IsAccessibleForFree);
        parameters.AddWithValue("word_count", article.WordCount);
        parameters.AddWithValue("page_hash", Convert.FromHexString(message.PageHash));
        parameters.AddWithValue("content_hash", Convert.FromHexString(article.ContentHash));
        parameters.AddWithValue("record_hash", recordHash);
        parameters.AddWithValue("submission_id", message.SubmissionId);
        Text("fed_url", message.Url);
        parameters.AddWithValue("fetched_at", message.FetchedAt.UtcDateTime);
    }
}
