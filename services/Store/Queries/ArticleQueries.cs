using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsPipeline.ServiceDefaults.Urls;
using NewsPipeline.Store.Schema;
using NewsPipeline.Store.Text;
using Npgsql;

namespace NewsPipeline.Store.Queries;

/// <summary>Reads articles.</summary>
/// <param name="connectionString">The database.</param>
public sealed class ArticleQueries(string connectionString)
{
    // A row is indexed in its own language, and an index can be used only with a constant query: so one in every language there is
    // finds the rows, and the query in the row's own language decides (-word means nothing to the others).
    private static readonly string SearchSql = $"""
        WITH q AS (SELECT {string.Join(" || ", TextSearchConfig.All.Select(c => $"websearch_to_tsquery('{c}', @query)"))} AS query)
        SELECT a.id, a.title, coalesce(a.site, a.host), a.published_text, a.url,
               ts_headline(a.text_config, left(a.body, 20000), q.query, 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=24, MinWords=12'),
               ts_rank_cd(a.search, q.query) AS rank
        FROM news.article a, q
        WHERE a.search @@ q.query AND a.search @@ websearch_to_tsquery(a.text_config, @query)
        ORDER BY rank DESC, a.published_on DESC NULLS LAST, a.id
        LIMIT @limit
        """;

    /// <summary>The article of a row's id, of its URL, of a URL that was fed for it, or of a submission id.</summary>
    public async Task<ArticleRow?> FindAsync(string urlOrId, CancellationToken cancellationToken)
    {
        await using var context = NewsContext.For(connectionString);
        var articles = context.Articles.AsNoTracking();
        if (long.TryParse(urlOrId, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return await articles.FirstOrDefaultAsync(a => a.Id == id, cancellationToken);
        if (Guid.TryParse(urlOrId, out var submission))
            return await OfSubmission(context, l => l.SubmissionId == submission).FirstOrDefaultAsync(cancellationToken);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes(UrlNormalizer.Normalize(urlOrId)));
        return await articles.FirstOrDefaultAsync(a => a.Key == key, cancellationToken)
            ?? await OfSubmission(context, l => l.Url == urlOrId).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Articles that match a query as web search engines read it: words, "phrases", or, -not.</summary>
    public async Task<IReadOnlyList<ArticleHit>> SearchAsync(string query, int limit, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(SearchSql);
        command.Parameters.AddWithValue("query", StorableText.Of(query));
        command.Parameters.AddWithValue("limit", limit);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var hits = new List<ArticleHit>();
        while (await reader.ReadAsync(cancellationToken))
        {
            string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
            hits.Add(new ArticleHit(reader.GetInt64(0), Text(1), Text(2), Text(3), reader.GetString(4), Text(5), reader.GetFloat(6)));
        }

        return hits;
    }

    private static IQueryable<ArticleRow> OfSubmission(NewsContext context, System.Linq.Expressions.Expression<Func<LedgerRow, bool>> filter) =>
        context.Ledger.AsNoTracking().Where(filter).Where(l => l.ArticleId != null).OrderByDescending(l => l.OccurredAt)
            .Join(context.Articles.AsNoTracking(), l => l.ArticleId, a => a.Id, (_, a) => a);
}
