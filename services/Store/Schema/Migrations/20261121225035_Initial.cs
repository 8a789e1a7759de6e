using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;
using NpgsqlTypes;

#nullable disable

namespace NewsPipeline.Store.Schema.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "news");

            migrationBuilder.CreateTable(
                name: "article",
                schema: "news",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false, comment: "Surrogate key.")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    key = table.Column<byte[]>(type: "bytea", nullable: false, comment: "SHA-256 of url: identifies the article."),
                    url = table.Column<string>(type: "text", nullable: false, comment: "Normalised URL the article is kept under: the final URL, or the canonical URL where it is an article's on the same host."),
                    canonical_url = table.Column<string>(type: "text", nullable: true, comment: "Address the page names as its own (rel=canonical)."),
                    host = table.Column<string>(type: "text", nullable: false, comment: "Host of url, lower case, without www."),
                    site = table.Column<string>(type: "text", nullable: true, comment: "Name of the site as the page gives it."),
                    title = table.Column<string>(type: "text", nullable: true, comment: "Headline as the page shows it."),
                    subtitle = table.Column<string>(type: "text", nullable: true, comment: "Subtitle, deck or standfirst."),
                    authors = table.Column<string[]>(type: "text[]", nullable: false, comment: "Authors, one name an entry, in the order of the byline."),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true, comment: "Day of first publication, as the page writes it."),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "Instant of first publication; only where the page gives a time with its zone."),
                    published_text = table.Column<string>(type: "text", nullable: true, comment: "Date of first publication, ISO 8601, with as much as the page gives."),
                    modified_on = table.Column<DateOnly>(type: "date", nullable: true, comment: "Day of the last change, as the page writes it."),
                    modified_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "Instant of the last change; only where the page gives a time with its zone."),
                    modified_text = table.Column<string>(type: "text", nullable: true, comment: "Date of the last change, ISO 8601, with as much as the page gives."),
                    dateline = table.Column<string>(type: "text", nullable: true, comment: "Place the report is filed from."),
                    credit = table.Column<string>(type: "text", nullable: true, comment: "Agency or outlet the text comes from, where that is not the site."),
                    sections = table.Column<string[]>(type: "text[]", nullable: false, comment: "Sections of the site, widest first."),
                    tags = table.Column<string[]>(type: "text[]", nullable: false, comment: "Tags, topics or keywords."),
                    language = table.Column<string>(type: "text", nullable: true, comment: "BCP 47 language tag."),
                    text_config = table.Column<uint>(type: "regconfig", nullable: false, comment: "Text search configuration of the row, from its language; simple where PostgreSQL has none."),
                    type = table.Column<string>(type: "text", nullable: true, comment: "news, opinion, analysis, live-blog, interview, review, press-release, advertorial; null where the page does not say."),
                    lead = table.Column<string>(type: "text", nullable: true, comment: "First paragraph of the main text."),
                    body = table.Column<string>(type: "text", nullable: false, comment: "Main text; paragraphs separated by one empty line."),
                    html = table.Column<string>(type: "text", nullable: false, comment: "Main text as clean HTML."),
                    blocks = table.Column<string>(type: "jsonb", nullable: false, comment: "Paragraphs of the main text with their kinds: [{kind, text}]."),
                    images = table.Column<string>(type: "jsonb", nullable: false, comment: "Images, the lead image first: [{url, caption, credit, alt}]."),
                    quotes = table.Column<string>(type: "jsonb", nullable: false, comment: "Direct quotations: [{speaker, text, start, end}], offsets in code points of body."),
                    entities = table.Column<string>(type: "jsonb", nullable: false, comment: "Persons, organizations, places: [{type, name, mentions}]."),
                    links = table.Column<string>(type: "jsonb", nullable: false, comment: "Links of the main text: [{url, text}]."),
                    related = table.Column<string>(type: "jsonb", nullable: false, comment: "Articles the page offers as related: [{title, url}]."),
                    provenance = table.Column<string>(type: "jsonb", nullable: false, comment: "Where each field comes from: {field: {origin, confidence, alternatives}}."),
                    is_accessible_for_free = table.Column<bool>(type: "boolean", nullable: true, comment: "Whether it can be read without paying; null where the page does not say."),
                    word_count = table.Column<int>(type: "integer", nullable: false, comment: "Words of the main text."),
                    page_hash = table.Column<byte[]>(type: "bytea", nullable: false, comment: "SHA-256 of the raw page of this revision; the page is in news.page."),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false, comment: "SHA-256 of the normalised main text."),
                    record_hash = table.Column<byte[]>(type: "bytea", nullable: false, comment: "SHA-256 of all fields but fetch times and provenance; a change of it makes a revision."),
                    revision = table.Column<int>(type: "integer", nullable: false, comment: "Number of this revision, from 1."),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false, comment: "Submission that gave this revision."),
                    fed_url = table.Column<string>(type: "text", nullable: false, comment: "URL that was fed for this revision."),
                    fetched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the page of this revision was fetched."),
                    last_fetched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the article was last fetched, changed or not."),
                    first_stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the article was first stored."),
                    stored_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When this revision was stored."),
                    search = table.Column<NpgsqlTsVector>(type: "tsvector", nullable: true, computedColumnSql: "setweight(to_tsvector(text_config, coalesce(title, '')), 'A') || setweight(to_tsvector(text_config, coalesce(subtitle, '')), 'B') || setweight(to_tsvector(text_config, left(body, 200000)), 'C')", stored: true, comment: "Full-text index of title (A), subtitle (B) and main text (C), in the language of the row.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("article_pkey", x => x.id);
                },
                comment: "Articles, the latest revision of each. For people there is the view news.articles.");

            migrationBuilder.CreateTable(
                name: "page",
                schema: "news",
                columns: table => new
                {
                    page_hash = table.Column<byte[]>(type: "bytea", nullable: false, comment: "SHA-256 of the raw bytes."),
                    body = table.Column<byte[]>(type: "bytea", nullable: false, comment: "The raw bytes, compressed."),
                    encoding = table.Column<string>(type: "text", nullable: false, comment: "How body is compressed: br (Brotli)."),
                    length = table.Column<int>(type: "integer", nullable: false, comment: "Bytes before compression."),
                    archived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When it was first archived.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("page_pkey", x => x.page_hash);
                },
                comment: "Raw pages, compressed, once for each content.");

            migrationBuilder.CreateTable(
                name: "url_events",
                schema: "news",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false, comment: "Surrogate key.")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false, comment: "The submission."),
                    stage = table.Column<string>(type: "text", nullable: false, comment: "feed, fetch, clean, extract or store."),
                    version = table.Column<string>(type: "text", nullable: false, comment: "Version of the code that did the work; for feed, who fed it."),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the stage took it up."),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the stage was done."),
                    outcome = table.Column<string>(type: "text", nullable: false, comment: "done, or the state it led to."),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "Reason code of a rejection, deferral or failure."),
                    detail = table.Column<string>(type: "text", nullable: true, comment: "One line for a person."),
                    trace_id = table.Column<string>(type: "text", nullable: true, comment: "W3C trace id: 32 hexadecimal digits.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("url_events_pkey", x => x.id);
                },
                comment: "What every stage did with every submission.");

            migrationBuilder.CreateTable(
                name: "url_ledger",
                schema: "news",
                columns: table => new
                {
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false, comment: "The submission: one feeding of one URL."),
                    url = table.Column<string>(type: "text", nullable: true, comment: "URL as it was fed; null for a message nobody could read."),
                    state = table.Column<string>(type: "text", nullable: false, comment: "stored, unchanged, duplicate, rejected (final); deferred, fetched, failed (not yet)."),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "Reason code of a rejection, deferral or failure; see contracts/README.md."),
                    detail = table.Column<string>(type: "text", nullable: true, comment: "One line for a person."),
                    stage = table.Column<string>(type: "text", nullable: false, comment: "Stage that gave this state: fetch, clean, extract, store."),
                    queue = table.Column<string>(type: "text", nullable: true, comment: "Queue the message lies in, where it waits or failed."),
                    status = table.Column<int>(type: "integer", nullable: true, comment: "HTTP status code, where a server's answer ended it."),
                    is_terminal = table.Column<bool>(type: "boolean", nullable: false, comment: "True once the outcome is final."),
                    rank = table.Column<short>(type: "smallint", nullable: false, comment: "How far along the state is; before the outcome is final, a higher rank wins."),
                    article_id = table.Column<long>(type: "bigint", nullable: true, comment: "The article, where there is one."),
                    revision = table.Column<int>(type: "integer", nullable: true, comment: "Revision of the article that this submission gave or found."),
                    trace_id = table.Column<string>(type: "text", nullable: true, comment: "W3C trace id: 32 hexadecimal digits, to find the trace in Jaeger."),
                    fed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "When the URL was fed, where the feeder said so."),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the state came about."),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the ledger first heard of the submission.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("url_ledger_pkey", x => x.submission_id);
                    table.ForeignKey(
                        name: "url_ledger_article_fkey",
                        column: x => x.article_id,
                        principalSchema: "news",
                        principalTable: "article",
                        principalColumn: "id");
                },
                comment: "Where every submission stands: fed = stored + unchanged + duplicate + rejected + what waits in a named queue.");

            migrationBuilder.CreateTable(
                name: "page_fetch",
                schema: "news",
                columns: table => new
                {
                    submission_id = table.Column<Guid>(type: "uuid", nullable: false, comment: "The submission."),
                    page_hash = table.Column<byte[]>(type: "bytea", nullable: false, comment: "The page that came."),
                    url = table.Column<string>(type: "text", nullable: false, comment: "URL as it was fed."),
                    final_url = table.Column<string>(type: "text", nullable: false, comment: "URL that answered, after all redirects."),
                    redirects = table.Column<string[]>(type: "text[]", nullable: false, comment: "Addresses that redirected, in order."),
                    status = table.Column<int>(type: "integer", nullable: false, comment: "HTTP status code."),
                    media_type = table.Column<string>(type: "text", nullable: false, comment: "Media type, without parameters."),
                    charset = table.Column<string>(type: "text", nullable: false, comment: "Character encoding the page was read in."),
                    charset_origin = table.Column<string>(type: "text", nullable: false, comment: "Where the encoding is known from: bom, header, meta, valid-utf8, fallback."),
                    last_modified = table.Column<string>(type: "text", nullable: true, comment: "Last-Modified header as sent."),
                    etag = table.Column<string>(type: "text", nullable: true, comment: "ETag header as sent."),
                    content_language = table.Column<string>(type: "text", nullable: true, comment: "Content-Language header as sent."),
                    fetched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When the body had arrived.")
                },
                constraints: table =>
                {
                    table.PrimaryKey("page_fetch_pkey", x => x.submission_id);
                    table.ForeignKey(
                        name: "page_fetch_page_fkey",
                        column: x => x.page_hash,
                        principalSchema: "news",
                        principalTable: "page",
                        principalColumn: "page_hash",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "How each submission's page was got; with news.page enough to run the later stages again.");

            migrationBuilder.CreateIndex(
                name: "article_content_hash",
                schema: "news",
                table: "article",
                column: "content_hash");

            migrationBuilder.CreateIndex(
                name: "article_host_published_on",
                schema: "news",
                table: "article",
                columns: new[] { "host", "published_on" });

            migrationBuilder.CreateIndex(
                name: "article_key",
                schema: "news",
                table: "article",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "article_published_on",
                schema: "news",
                table: "article",
                column: "published_on");

            migrationBuilder.CreateIndex(
                name: "article_search",
                schema: "news",
                table: "article",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "article_stored_at",
                schema: "news",
                table: "article",
                column: "stored_at");

            migrationBuilder.CreateIndex(
                name: "page_fetch_page_hash",
                schema: "news",
                table: "page_fetch",
                column: "page_hash");

            migrationBuilder.CreateIndex(
                name: "url_events_run",
                schema: "news",
                table: "url_events",
                columns: new[] { "submission_id", "stage", "started_at", "outcome" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "url_ledger_article_id",
                schema: "news",
                table: "url_ledger",
                column: "article_id");

            migrationBuilder.CreateIndex(
                name: "url_ledger_occurred_at",
                schema: "news",
                table: "url_ledger",
                column: "occurred_at");

            migrationBuilder.CreateIndex(
                name: "url_ledger_state_reason",
                schema: "news",
                table: "url_ledger",
                columns: new[] { "state", "reason" });

            migrationBuilder.CreateIndex(
                name: "url_ledger_url",
                schema: "news",
                table: "url_ledger",
                column: "url")
                .Annotation("Npgsql:IndexMethod", "hash");

            migrationBuilder.Sql(
                """
                CREATE VIEW news.articles AS
                SELECT id, url, host, site, title, subtitle, authors, published_on, published_at, published_text AS published,
                       modified_on, modified_at, modified_text AS modified, language, type, sections, tags, dateline, credit,
                       lead, body AS text, word_count, is_accessible_for_free, canonical_url, images, quotes, entities, links, related,
                       html, revision, fetched_at, last_fetched_at, first_stored_at, stored_at, submission_id,
                       encode(content_hash, 'hex') AS content_hash, encode(page_hash, 'hex') AS page_hash
                FROM news.article;
                COMMENT ON VIEW news.articles IS 'The articles, for people: one row each, the latest revision.';
                -- The columns of the view say what those of the table say.
                DO $$
                DECLARE c record;
                BEGIN
                    FOR c IN
                        SELECT v.attname AS name, col_description('news.article'::regclass, t.attnum) AS comment
                        FROM pg_attribute v
                        JOIN pg_attribute t ON t.attrelid = 'news.article'::regclass AND t.attname = CASE v.attname
                            WHEN 'text' THEN 'body' WHEN 'published' THEN 'published_text' WHEN 'modified' THEN 'modified_text' ELSE v.attname END
                        WHERE v.attrelid = 'news.articles'::regclass AND v.attnum > 0
                    LOOP
                        EXECUTE format('COMMENT ON COLUMN news.articles.%I IS %L', c.name, c.comment);
                    END LOOP;
                END
                $$;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP VIEW news.articles;");

            migrationBuilder.DropTable(
                name: "page_fetch",
                schema: "news");

            migrationBuilder.DropTable(
                name: "url_events",
                schema: "news");

            migrationBuilder.DropTable(
                name: "url_ledger",
                schema: "news");

            migrationBuilder.DropTable(
                name: "page",
                schema: "news");

            migrationBuilder.DropTable(
                name: "article",
                schema: "news");
        }
    }
}
