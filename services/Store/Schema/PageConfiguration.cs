using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPipeline.Store.Schema;

/// <summary>Maps <see cref="PageRow"/>.</summary>
public sealed class PageConfiguration : IEntityTypeConfiguration<PageRow>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<PageRow> builder)
    {
        builder.ToTable("page", t => t.HasComment("Raw pages, compressed, once for each content."));
        builder.HasKey(p => p.PageHash).HasName("page_pkey");
        builder.Property(p => p.PageHash).HasComment("SHA-256 of the raw bytes.");
        builder.Property(p => p.Body).HasComment("The raw bytes, compressed.");
        builder.Property(p => p.Encoding).HasComment("How body is compressed: br (Brotli).");
        builder.Property(p => p.Length).HasComment("Bytes before compression.");
        builder.Property(p => p.ArchivedAt).HasComment("When it was first archived.");
    }
}
