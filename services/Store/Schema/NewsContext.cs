using Microsoft.EntityFrameworkCore;

namespace NewsPipeline.Store.Schema;

/// <summary>The schema <c>news</c>: for migrations and queries. Rows are written by hand-written SQL, in one class a concept.</summary>
/// <param name="options">Where the database is.</param>
public sealed class NewsContext(DbContextOptions<NewsContext> options) : DbContext(options)
{
    /// <summary>Name of the schema.</summary>
    public const string Schema = "news";

    /// <summary>Articles.</summary>
    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    /// <summary>Raw pages.</summary>
    public DbSet<PageRow> Pages => Set<PageRow>();

    /// <summary>How pages were got.</summary>
    public DbSet<PageFetchRow> PageFetches => Set<PageFetchRow>();

    /// <summary>Where every submission stands.</summary>
    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    /// <summary>What every stage did.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>A context for a connection string.</summary>
    public static NewsContext For(string connectionString) =>
        new(new DbContextOptionsBuilder<NewsContext>().UseNpgsql(connectionString, Configure).Options);

    /// <summary>Keeps EF's own table inside the schema.</summary>
    public static void Configure(Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.NpgsqlDbContextOptionsBuilder npgsql) =>
        npgsql.MigrationsHistoryTable("migrations_history", Schema);

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(SnakeCase.Of(property.Name));
        }
    }
}
