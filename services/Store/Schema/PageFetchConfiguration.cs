using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPipeline.Store.Schema;

/// <summary>Maps <see cref="PageFetchRow"/>.</summary>
public sealed class PageFetchConfiguration : IEntityTypeConfiguration<PageFetchRow>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<PageFetchRow> builder)
    {
        builder.ToTable("page_fetch", t => t.HasComment("How each submission's page was got; with news.page enough to run the later stages again."));
        builder.HasKey(p => p.SubmissionId).HasName("page_fetch_pkey");
        builder.HasIndex(p => p.PageHash).HasDatabaseName("page_fetch_page_hash");
        builder.HasOne<PageRow>().WithMany().HasForeignKey(p => p.PageHash).HasConstraintName("page_fetch_page_fkey");
        builder.Property(p => p.SubmissionId).HasComment("The submission.");
        builder.Property(p => p.PageHash).HasComment("The page that came.");
        builder.Property(p => p.Url).HasComment("URL as it was fed.");
        builder.Property(p => p.FinalUrl).HasComment("URL that answered, after all redirects.");
        builder.Property(p => p.Redirects).HasComment("Addresses that redirected, in order.");
        builder.Property(p => p.Status).HasComment("HTTP status code.");
        builder.Property(p => p.MediaType).HasComment("Media type, without parameters.");
        builder.Property(p => p.Charset).HasComment("Character encoding the page was read in.");
        builder.Property(p => p.CharsetOrigin).HasComment("Where the encoding is known from: bom, header, meta, valid-utf8, fallback.");
        builder.Property(p => p.LastModified).HasComment("Last-Modified header as sent.");
        builder.Property(p => p.ETag).HasComment("ETag header as sent.");
        builder.Property(p => p.ContentLanguage).HasComment("Content-Language header as sent.");
        builder.Property(p => p.FetchedAt).HasComment("When the body had arrived.");
    }
}
