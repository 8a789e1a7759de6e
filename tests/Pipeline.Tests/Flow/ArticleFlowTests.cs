using System.Security.Cryptography;
using System.Text;
using NewsPipeline.Contracts;
using NewsPipeline.Pipeline.Tests.Fixture;
using NewsPipeline.Store.Ledger;

namespace NewsPipeline.Pipeline.Tests.Flow;

public sealed class ArticleFlowTests(PipelineFixture pipeline)
{
    [Fact]
    public async Task A_page_becomes_an_article_with_its_fields()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());

        var row = await pipeline.FeedToTheEndAsync(url);

        Assert.Equal((LedgerStates.Stored, null, 1), (row.State, row.Reason, row.Revision));
        var article = await pipeline.Articles.FindAsync(url, CancellationToken.None);
        Assert.NotNull(article);
        Assert.Equal(SamplePages.Title, article.Title);
        Assert.Equal(["Ines Halvorsen"], article.Authors);
        Assert.Equal("Inlet Courier", article.Site);
        Assert.Equal("2026-03-02T08:15:00+01:00", article.PublishedText);
        Assert.Equal(new DateOnly(2026, 3, 2), article.PublishedOn);
        Assert.Equal(new DateTime(2026, 3, 2, 7, 15, 0, DateTimeKind.Utc), article.PublishedAt);
        Assert.Equal("en", article.Language);
        Assert.Contains(SamplePages.Lead, article.Body, StringComparison.Ordinal);
        Assert.Contains($"{SamplePages.Second}\n\n{SamplePages.Third}", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Market hall", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Copyright", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stage_is_in_the_timeline_in_order()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());

        var row = await pipeline.FeedToTheEndAsync(url);

        var timeline = Assert.Single(await pipeline.Ledger.TimelineAsync(url, 10, CancellationToken.None));
        Assert.Equal(row.SubmissionId, timeline.Submission.SubmissionId);
        Assert.Equal([StageNames.Feed, StageNames.Fetch, StageNames.Clean, StageNames.Extract, StageNames.Store], timeline.Events.Select(e => e.Stage));
        Assert.Equal(["done", "done", "done", "done", LedgerStates.Stored], timeline.Events.Select(e => e.Outcome));
        Assert.All(timeline.Events, e => Assert.True(e.StartedAt <= e.EndedAt));
        Assert.All(timeline.Events, e => Assert.False(string.IsNullOrEmpty(e.Version)));
    }

    [Fact]
    public async Task The_raw_page_is_archived_byte_for_byte()
    {
        var html = SamplePages.Article("A line that only this page has.");
        var url = pipeline.Site.ServeHtml("bridge.html", html);

        var row = await pipeline.FeedToTheEndAsync(url);

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(html));
        await Eventually.TrueAsync(async () => await pipeline.ScalarAsync<bool>("SELECT EXISTS (SELECT 1 FROM news.page_fetch WHERE submission_id = $1)", row.SubmissionId), "archived page");
        var body = await pipeline.ScalarAsync<byte[]>("SELECT body FROM news.page WHERE page_hash = $1", hash);
        var archived = new CompressedBody { Encoding = CompressedBody.Brotli, Length = Encoding.UTF8.GetByteCount(html), Data = body! };
        Assert.Equal(html, Encoding.UTF8.GetString(archived.Decompress()));
    }

    [Fact]
    public async Task The_same_url_again_is_unchanged_and_another_url_of_the_same_article_a_duplicate()
    {
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());
        var first = await pipeline.FeedToTheEndAsync(url);

        var again = await pipeline.FeedToTheEndAsync(url);
        var alias = await pipeline.FeedToTheEndAsync(url + "?utm_source=letter");

        Assert.Equal((LedgerStates.Unchanged, first.ArticleId), (again.State, again.ArticleId));
        Assert.Equal((LedgerStates.Duplicate, first.ArticleId), (alias.State, alias.ArticleId));
        Assert.Equal(1, await pipeline.ScalarAsync<int>("SELECT revision FROM news.article WHERE id = $1", first.ArticleId!));
    }

    [Fact]
    public async Task A_changed_page_makes_a_revision_of_the_same_article()
    {
        var html = SamplePages.Article();
        var url = pipeline.Site.Serve("bridge.html", context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(html)).AsTask();
        });
        var first = await pipeline.FeedToTheEndAsync(url);

        html = SamplePages.Article("A speed limit of thirty applies until the end of April, the harbour office added in the afternoon.");
        var second = await pipeline.FeedToTheEndAsync(url);

        Assert.Equal((LedgerStates.Stored, 2, first.ArticleId), (second.State, second.Revision, second.ArticleId));
        var article = await pipeline.Articles.FindAsync(url, CancellationToken.None);
        Assert.Contains("speed limit of thirty", article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plain_text_page_becomes_an_article()
    {
        var text = $"{SamplePages.Title}\n\n{SamplePages.Lead}\n\n{SamplePages.Second}\n\n{SamplePages.Third}\n";
        var url = pipeline.Site.ServeBytes("bridge.txt", "text/plain", Encoding.UTF8.GetBytes(text));

        var row = await pipeline.FeedToTheEndAsync(url);

        Assert.Equal(LedgerStates.Stored, row.State);
        var article = await pipeline.Articles.FindAsync(url, CancellationToken.None);
        Assert.Equal(SamplePages.Title, article!.Title);
        Assert.StartsWith(SamplePages.Lead, article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_windows_1252_page_keeps_its_letters()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = SamplePages.Article("Die Straße über die Brücke – sagt Bürgermeisterin Åsa Köhler – „bleibt frei“.").Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal);
        var url = pipeline.Site.ServeBytes("bridge.html", "text/html", Encoding.GetEncoding(1252).GetBytes(html));

        await pipeline.FeedToTheEndAsync(url);

        var article = await pipeline.Articles.FindAsync(url, CancellationToken.None);
        Assert.Contains("Straße über die Brücke – sagt Bürgermeisterin Åsa Köhler – „bleibt frei“", article!.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_kept()
    {
        var target = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article());
        var url = pipeline.Site.Serve("old", context =>
        {
            context.Response.Redirect(target);
            return Task.CompletedTask;
        });

        var row = await pipeline.FeedToTheEndAsync(url);

        Assert.Equal(LedgerStates.Stored, row.State);
        Assert.Equal(target, (await pipeline.Articles.FindAsync(row.SubmissionId.ToString(), CancellationToken.None))!.Url);
    }

    [Fact]
    public async Task Search_finds_an_article_by_words_of_its_text()
    {
        var word = "quernstone" + Guid.NewGuid().ToString("N")[..8];
        var url = pipeline.Site.ServeHtml("bridge.html", SamplePages.Article($"Divers had found a {word} under the third pier in the autumn, the museum said."));
        await pipeline.FeedToTheEndAsync(url);

        var hit = Assert.Single(await pipeline.Articles.SearchAsync($"{word} pier", 10, CancellationToken.None));

        Assert.Equal(url, hit.Url);
        Assert.Empty(await pipeline.Articles.SearchAsync($"{word} -ferries", 10, CancellationToken.None));
        Assert.Contains($"«{word}»", hit.Snippet, StringComparison.Ordinal);
    }
}
