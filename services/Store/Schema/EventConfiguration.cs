using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPipeline.Store.Schema;

/// <summary>Maps <see cref="EventRow"/>.</summary>
public sealed class EventConfiguration : IEntityTypeConfiguration<EventRow>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("url_events", t => t.HasComment("What every stage did with every submission."));
        builder.HasKey(e => e.Id).HasName("url_events_pkey");
        builder.Property(e => e.Id).UseIdentityAlwaysColumn().HasComment("Surrogate key.");
        builder.HasIndex(e => new { e.SubmissionId, e.Stage, e.StartedAt, e.Outcome }).IsUnique().HasDatabaseName("url_events_run");
        builder.Property(e => e.SubmissionId).HasComment("The submission.");
        builder.Property(e => e.Stage).HasComment("feed, fetch, clean, extract or store.");
        builder.Property(e => e.Version).HasComment("Version of the code that did the work; for feed, who fed it.");
        builder.Property(e => e.StartedAt).HasComment("When the stage took it up.");
        builder.Property(e => e.EndedAt).HasComment("When the stage was done.");
        builder.Property(e => e.Outcome).HasComment("done, or the state it led to.");
        builder.Property(e => e.Reason).HasComment("Reason code of a rejection, deferral or failure.");
        builder.Property(e => e.Detail).HasComment("One line for a person.");
        builder.Property(e => e.TraceId).HasComment("W3C trace id: 32 hexadecimal digits.");
    }
}
