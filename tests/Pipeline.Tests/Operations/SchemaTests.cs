using Microsoft.EntityFrameworkCore;
using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.Store.Schema;
using Npgsql;

namespace NewsPipeline.Pipeline.Tests.Operations;

public sealed class SchemaTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task Every_table_view_and_column_says_what_it_is()
    {
        Assert.Null(await pipeline.ScalarAsync<string>("""
            SELECT string_agg(c.relname, ', ') FROM pg_class c
            WHERE c.relnamespace = 'news'::regnamespace AND c.relkind IN ('r', 'v') AND c.relname <> 'migrations_history' AND obj_description(c.oid, 'pg_class') IS NULL
            """));
        Assert.Null(await pipeline.ScalarAsync<string>("""
            SELECT string_agg(c.relname || '.' || a.attname, ', ') FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'news'::regnamespace AND c.relkind IN ('r', 'v') AND c.relname <> 'migrations_history'
              AND a.attnum > 0 AND NOT a.attisdropped AND col_description(c.oid, a.attnum) IS NULL
            """));
    }

    [Theory]
    [InlineData("quotes", typeof(Quote))]
    [InlineData("entities", typeof(Entity))]
    [InlineData("images", typeof(ArticleImage))]
    [InlineData("links", typeof(ArticleLink))]
    [InlineData("related", typeof(RelatedArticle))]
    [InlineData("blocks", typeof(ArticleBlock))]
    public async Task The_comment_of_a_json_column_names_its_keys(string column, Type element)
    {
        var comment = await pipeline.ScalarAsync<string>($"SELECT col_description('news.article'::regclass, attnum) FROM pg_attribute WHERE attrelid = 'news.article'::regclass AND attname = '{column}'");
        Assert.All(element.GetProperties(), property => Assert.Matches($@"[{{ ]{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}[,:}}]", comment));
    }

    [Fact]
    public void The_migrations_are_those_of_the_model()
    {
        using var context = new DesignTimeNewsContext().CreateDbContext([]);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task The_reader_reads_and_cannot_write()
    {
        await using var connection = await pipeline.Data.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (var role = new NpgsqlCommand($"SET LOCAL ROLE {Migrator.ReaderRole}; SELECT count(*) FROM news.articles", connection, transaction))
            Assert.NotNull(await role.ExecuteScalarAsync());
        await using var write = new NpgsqlCommand("DELETE FROM news.url_events", connection, transaction);
        var refused = await Assert.ThrowsAsync<PostgresException>(() => write.ExecuteNonQueryAsync());
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Migrating_again_and_in_parallel_changes_nothing()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Migrator.MigrateAsync(pipeline.Database, withRoles: true, CancellationToken.None)));
        Assert.All(runs, Assert.Empty);
    }
}
