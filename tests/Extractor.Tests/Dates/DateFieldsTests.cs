using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class DateFieldsTests
{
    private static readonly ExtractorOptions InJune2024 = new() { Clock = new FixedClock(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero)) };

    [Fact]
    public void Published_and_modified_are_never_merged()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-03T09:00:00+02:00", "dateModified": "2024-05-04"}""").Body().Extract(InJune2024);
        var onlyModified = TestPage.Article().Fact(FactKinds.Time, "Updated: 4 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T09:00:00+02:00", article.Published);
        Assert.Equal("2024-05-04", article.Modified);
        Assert.Null(onlyModified.Published);
        Assert.Equal("2024-05-04", onlyModified.Modified);
    }

    [Fact]
    public void A_bare_day_gets_no_time() =>
        Assert.Equal("2024-05-03", TestPage.Article().Fact(FactKinds.Time, "3 May 2024", hint: "span.date").Body().Extract(InJune2024).Published);

    [Fact]
    public void The_clock_in_the_head_of_a_page_is_not_the_date()
    {
        var article = new TestPage { Source = "text" }
            .Block(BlockRoles.Header, "Lakeside Courier").Block(BlockRoles.Date, "Saturday, June 1, 2024")
            .Block(BlockRoles.Title, "Bridge opens early", BlockKinds.Heading).Block(BlockRoles.Date, "May 3, 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
    }

    [Fact]
    public void Dates_of_related_articles_and_copyright_lines_are_not_the_date()
    {
        var article = TestPage.Article().Body()
            .Fact(FactKinds.Time, "20 May 2024", hint: "div.related-card in aside.related", inArticle: false)
            .Block(BlockRoles.Related, "20 May 2024 The ferry that was late").Block(BlockRoles.Footer, "Copyright 1.1.2024").Extract(InJune2024);

        Assert.Null(article.Published);
    }

    [Fact]
    public void A_day_in_the_address_supports_and_stands_alone_where_there_is_nothing_else()
    {
        var page = new TestPage { Address = "https://www.lakeside-courier.example/2024/05/03/bridge" }.Headline("Bridge opens early").Body();
        var article = page.Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
        Assert.Equal("url", article.Provenance["published"].Origin);
    }

    [Fact]
    public void A_numeric_date_is_settled_by_what_agrees_with_it()
    {
        var article = new TestPage { Address = "https://www.lakeside-courier.example/2024/03/05/bridge", HtmlLanguage = "en" }.Headline("Bridge opens early").Fact(FactKinds.Time, "05/03/2024").Body().Extract(InJune2024);

        Assert.Equal("2024-03-05", article.Published);
    }

    [Fact]
    public void A_date_in_the_future_needs_strong_evidence()
    {
        var weak = TestPage.Article().Fact(FactKinds.Time, "3 May 2025").Body().Extract(InJune2024);
        var strong = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2025-05-03"}""").Body().Extract(InJune2024);

        Assert.Null(weak.Published);
        Assert.Equal("2025-05-03", strong.Published);
    }

    [Fact]
    public void The_same_instant_is_given_in_the_zone_of_the_page()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-04T01:15:20Z"}""").Fact(FactKinds.Time, "May 3", "2024-05-03T21:15:20-04:00").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T21:15:20-04:00", article.Published);
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
