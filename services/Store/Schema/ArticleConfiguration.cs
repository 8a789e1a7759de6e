using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NewsPipeline.Store.Schema;

/// <summary>Maps <see cref="ArticleRow"/>.</summary>
public sealed class ArticleConfiguration : IEntityTypeConfiguration<ArticleRow>
{
    /// <summary>What is indexed for search. The limit of a tsvector is 1 MB, hence the cut.</summary>
    private const string SearchSql =
        "setweight(to_tsvector(text_config, coalesce(title, '')), 'A') || setweight(to_tsvector(text_config, coalesce(subtitle, '')), 'B') || setweight(to_tsvector(text_config, left(body, 200000)), 'C')";

    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ArticleRow> builder)
    {
        builder.ToTable("article", t => t.HasComment("Articles, the latest revision of each. For people there is the view news.articles."));
        builder.HasKey(a => a.Id).HasName("article_pkey");
        builder.Property(a => a.Id).UseIdentityAlwaysColumn().HasComment("Surrogate key.");
        builder.HasIndex(a => a.Key).IsUnique().HasDatabaseName("article_key");
        builder.HasIndex(a => a.PublishedOn).HasDatabaseName("article_published_on");
        builder.HasIndex(a => new { a.Host, a.PublishedOn }).HasDatabaseName("article_host_published_on");
        builder.HasIndex(a => a.ContentHash).HasDatabaseName("article_content_hash");
        builder.HasIndex(a => a.StoredAt).HasDatabaseName("article_stored_at");
        builder.HasIndex(a => a.Search).HasMethod("gin").HasDatabaseName("article_search");
        builder.Property(a => a.Search).HasComputedColumnSql(SearchSql, stored: true).HasComment("Full-text index of title (A), subtitle (B) and main text (C), in the language of the row.");
        builder.Property(a => a.TextConfig).HasColumnType("regconfig").HasComment("Text search configuration of the row, from its language; simple where PostgreSQL has none.");
        foreach (var json in new[] { nameof(ArticleRow.Blocks), nameof(ArticleRow.Images), nameof(ArticleRow.Quotes), nameof(ArticleRow.Entities), nameof(ArticleRow.Links), nameof(ArticleRow.Related), nameof(ArticleRow.Provenance) })
            builder.Property(json).HasColumnType("jsonb");

        builder.Property(a => a.Key).HasComment("SHA-256 of url: identifies the article.");
        builder.Property(a => a.Url).HasComment("Normalised URL the article is kept under: the final URL, or the canonical URL where it is an article's on the same host.");
        builder.Property(a => a.CanonicalUrl).HasComment("Address the page names as its own (rel=canonical).");
        builder.Property(a => a.Host).HasComment("Host of url, lower case, without www.");
        builder.Property(a => a.Site).HasComment("Name of the site as the page gives it.");
        builder.Property(a => a.Title).HasComment("Headline as the page shows it.");
        builder.Property(a => a.Subtitle).HasComment("Subtitle, deck or standfirst.");
        builder.Property(a => a.Authors).HasComment("Authors, one name an entry, in the order of the byline.");
        builder.Property(a => a.PublishedOn).HasComment("Day of first publication, as the page writes it.");
        builder.Property(a => a.PublishedAt).HasComment("Instant of first publication; only where the page gives a time with its zone.");
        builder.Property(a => a.PublishedText).HasComment("Date of first publication, ISO 8601, with as much as the page gives.");
        builder.Property(a => a.ModifiedOn).HasComment("Day of the last change, as the page writes it.");
        builder.Property(a => a.ModifiedAt).HasComment("Instant of the last change; only where the page gives a time with its zone.");
        builder.Property(a => a.ModifiedText).HasComment("Date of the last change, ISO 8601, with as much as the page gives.");
        builder.Property(a => a.Dateline).HasComment("Place the report is filed from.");
        builder.Property(a => a.Credit).HasComment("Agency or outlet the text comes from, where that is not the site.");
        builder.Property(a => a.Sections).HasComment("Sections of the site, widest first.");
        builder.Property(a => a.Tags).HasComment("Tags, topics or keywords.");
        builder.Property(a => a.Language).HasComment("BCP 47 language tag.");
        builder.Property(a => a.Type).HasComment("news, opinion, analysis, live-blog, interview, review, press-release, advertorial; null where the page does not say.");
        builder.Property(a => a.Lead).HasComment("First paragraph of the main text.");
        builder.Property(a => a.Body).HasComment("Main text; paragraphs separated by one empty line.");
        builder.Property(a => a.Html).HasComment("Main text as clean HTML.");
        builder.Property(a => a.Blocks).HasComment("Paragraphs of the main text with their kinds: [{kind, text}].");
        builder.Property(a => a.Images).HasComment("Images, the lead image first: [{url, caption, credit, alt}].");
        builder.Property(a => a.Quotes).HasComment("Direct quotations: [{speaker, verb, text, start, end, parts: [{start, end}]}], offsets in code points of body.");
        builder.Property(a => a.Entities).HasComment("Persons, organizations, places: [{type, name, titles, mentions: [{start, end}]}], offsets in code points of body.");
        builder.Property(a => a.Links).HasComment("Links of the main text: [{url, text}].");
        builder.Property(a => a.Related).HasComment("Articles the page offers as related: [{title, url}].");
        builder.Property(a => a.Provenance).HasComment("Where each field comes from: {field: {origin, confidence, alternatives}}.");
        builder.Property(a => a.Templates).HasComment("State of what Cleaner had learned of the site when it chose the text; null where the text depends on the page alone.");
        builder.Property(a => a.IsAccessibleForFree).HasComment("Whether it can be read without paying; null where the page does not say.");
        builder.Property(a => a.WordCount).HasComment("Words of the main text.");
        builder.Property(a => a.PageHash).HasComment("SHA-256 of the raw page of this revision; the page is in news.page.");
        builder.Property(a => a.ContentHash).HasComment("SHA-256 of the normalised main text.");
        builder.Property(a => a.RecordHash).HasComment("SHA-256 of all fields but fetch times and provenance; a change of it makes a revision.");
        builder.Property(a => a.Revision).HasComment("Number of this revision, from 1.");
        builder.Property(a => a.SubmissionId).HasComment("Submission that gave this revision.");
        builder.Property(a => a.FedUrl).HasComment("URL that was fed for this revision.");
        builder.Property(a => a.FetchedAt).HasComment("When the page of this revision was fetched.");
        builder.Property(a => a.LastFetchedAt).HasComment("When the article was last fetched, changed or not.");
        builder.Property(a => a.FirstStoredAt).HasComment("When the article was first stored.");
        builder.Property(a => a.StoredAt).HasComment("When this revision was stored.");
    }
}
