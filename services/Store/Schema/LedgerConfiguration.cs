using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPipeline.Store.Schema;

/// <summary>Maps <see cref="LedgerRow"/>.</summary>
public sealed class LedgerConfiguration : IEntityTypeConfiguration<LedgerRow>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<LedgerRow> builder)
    {
        builder.ToTable("url_ledger", t => t.HasComment("Where every submission stands: fed = stored + unchanged + duplicate + rejected + what waits in a named queue."));
        builder.HasKey(l => l.SubmissionId).HasName("url_ledger_pkey");
        builder.HasIndex(l => new { l.State, l.Reason }).HasDatabaseName("url_ledger_state_reason");
        // A URL may be longer than a btree entry can be: its hash is indexed.
        builder.HasIndex(l => l.Url).HasMethod("hash").HasDatabaseName("url_ledger_url");
        builder.HasIndex(l => l.OccurredAt).HasDatabaseName("url_ledger_occurred_at");
        builder.HasOne<ArticleRow>().WithMany().HasForeignKey(l => l.ArticleId).HasConstraintName("url_ledger_article_fkey");
        builder.HasIndex(l => l.ArticleId).HasDatabaseName("url_ledger_article_id");
        builder.Property(l => l.SubmissionId).HasComment("The submission: one feeding of one URL.");
        builder.Property(l => l.Url).HasComment("URL as it was fed; null for a message nobody could read.");
        builder.Property(l => l.State).HasComment("stored, unchanged, duplicate, rejected (final); deferred, fetched, failed (not yet).");
        builder.Property(l => l.Reason).HasComment("Reason code of a rejection, deferral or failure; see contracts/README.md.");
        builder.Property(l => l.Detail).HasComment("One line for a person.");
        builder.Property(l => l.Stage).HasComment("Stage that gave this state: fetch, clean, extract, store.");
        builder.Property(l => l.Queue).HasComment("Queue the message lies in, where it waits or failed.");
        builder.Property(l => l.Status).HasComment("HTTP status code, where a server's answer ended it.");
        builder.Property(l => l.IsTerminal).HasComment("True once the outcome is final.");
        builder.Property(l => l.Rank).HasComment("How far along the state is; before the outcome is final, a higher rank wins.");
        builder.Property(l => l.ArticleId).HasComment("The article, where there is one.");
        builder.Property(l => l.Revision).HasComment("Revision of the article that this submission gave or found.");
        builder.Property(l => l.TraceId).HasComment("W3C trace id: 32 hexadecimal digits, to find the trace in Jaeger.");
        builder.Property(l => l.FedAt).HasComment("When the URL was fed, where the feeder said so.");
        builder.Property(l => l.OccurredAt).HasComment("When the state came about.");
        builder.Property(l => l.RecordedAt).HasComment("When the ledger first heard of the submission.");
    }
}
