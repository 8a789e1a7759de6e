using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class DateFieldsTests
{
    private static readonly ExtractorOptions InJune2024 = FixedClock.InJune2024;

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
    public void A_numeric_date_is_settled_by_one_that_can_be_read_in_one_way()
    {
        var article = new TestPage { HtmlLanguage = "en" }.Headline("Bridge opens early").Fact(FactKinds.Time, "05/03/2024", hint: "span.published").Fact(FactKinds.Time, "5 March 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-03-05", article.Published);
    }

    [Theory]
    [InlineData("2024-05-03 – The council has opened the bridge two months before the day that it had promised to the people of the town.")]
    [InlineData("OSLO, 3 May 2024 – The council has opened the bridge two months before the day that it had promised to the people of the town.")]
    public void A_date_that_opens_the_text_counts_where_there_is_no_other(string paragraph) =>
        Assert.Equal("2024-05-03", TestPage.Article().Kept(paragraph).Body().Extract(InJune2024).Published);

    [Theory]
    [InlineData("On 3 May 2024 the council opened the bridge two months before the day that it had promised to the people of the town.")]
    [InlineData("The bridge, closed since 3 May 2023, has been opened two months before the day that had been promised to the people.")]
    public void A_date_in_a_sentence_is_an_events(string paragraph) =>
        Assert.Null(TestPage.Article().Kept(paragraph).Body().Extract(InJune2024).Published);

    [Fact]
    public void A_date_in_brackets_opens_the_text_below_a_heading()
    {
        var article = TestPage.Article().Kept("By our correspondent", BlockKinds.Heading)
            .Kept("(3 May 2024) The council has opened the bridge two months before the day that it had promised to the people of the town.").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
    }

    [Fact]
    public void A_date_that_metadata_give_for_both_is_that_of_the_change_where_the_page_shows_an_earlier_one()
    {
        var page = TestPage.Article().JsonLd("""{"@type": "BlogPosting", "datePublished": "2024-05-20", "dateModified": "2024-05-20"}""").Block(BlockRoles.Date, "3 May 2024");
        var shownToo = TestPage.Article().JsonLd("""{"@type": "BlogPosting", "datePublished": "2024-05-20", "dateModified": "2024-05-20"}""")
            .Block(BlockRoles.Date, "3 May 2024").Block(BlockRoles.Date, "20 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03", page.Body().Extract(InJune2024).Published);
        Assert.Equal("2024-05-20", shownToo.Published);
    }

    [Theory]
    [InlineData("2024-05-20T08:00:00Z", "2024-05-20T08:00:00Z")]
    [InlineData("2024-05-20", "2024-05-20")]
    public void A_time_in_a_sentence_of_an_article_never_changed_is_an_events(string published, string modified)
    {
        var article = TestPage.Article().JsonLd($$"""{"@type": "NewsArticle", "datePublished": "{{published}}", "dateModified": "{{modified}}"}""").Block(BlockRoles.Date, "2 hours ago")
            .Fact(FactKinds.Time, "3 May 2024", "2024-05-03", hint: "time in p").Kept("The 3 May 2024 storm broke it, and the council said on Monday that the old ferry pier would remain closed to all vessels.").Body().Extract(InJune2024);

        Assert.Equal(published[..10], article.Published?[..10]);
    }

    [Theory]
    [InlineData("2024-05-20T08:00:00Z", "2024-05-20T09:00:00Z")]
    [InlineData("2024-05-20", "2024-05-20T09:00:00Z")]
    public void Two_times_of_one_day_are_two_dates_known(string published, string modified)
    {
        var article = TestPage.Article().JsonLd($$"""{"@type": "NewsArticle", "datePublished": "{{published}}", "dateModified": "{{modified}}"}""").Block(BlockRoles.Date, "3 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-20", article.Published?[..10]);
    }

    [Fact]
    public void A_publication_after_the_last_change_is_that_of_the_last_version_where_the_date_line_shows_an_earlier_one()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-20T08:00:50Z", "dateModified": "2024-05-20T08:00:00Z"}""")
            .Kept("All about the bridge that the council has opened.").Block(BlockRoles.Date, "3 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
    }

    [Fact]
    public void An_earlier_date_below_the_text_says_nothing_of_the_metadatas()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-20", "dateModified": "2024-05-20"}""").Body()
            .Fact(FactKinds.Time, "3 May 2024", hint: "time.entry-date").Block(BlockRoles.Date, "3 May 2024").Extract(InJune2024);

        Assert.Equal("2024-05-20", article.Published);
    }

    [Fact]
    public void A_date_shown_without_a_label_that_metadata_call_the_changes_is_not_that_of_publication()
    {
        var article = TestPage.Article().Meta("article:published_time", "2024-05-03T10:00:00Z").Meta("article:modified_time", "2024-05-20T08:00:00Z")
            .Fact(FactKinds.Time, "20 May 2024", "2024-05-20T08:00:00Z", hint: "time.entry-date").Block(BlockRoles.Date, "20 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T10:00:00+00:00", article.Published);
        Assert.Equal("2024-05-20T08:00:00+00:00", article.Modified);
    }

    [Fact]
    public void The_data_of_a_script_dates_a_page_that_shows_no_date()
    {
        var alone = TestPage.Article().Fact(FactKinds.Time, null, "2024-05-03T10:00:00Z", hint: "script[datePublished]", inArticle: false).Body().Extract(InJune2024);
        var beside = TestPage.Article().Fact(FactKinds.Time, null, "2024-05-01T10:00:00Z", hint: "script[datePublished]", inArticle: false).Fact(FactKinds.Time, "3 May 2024", hint: "time.published").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T10:00:00+00:00", alone.Published);
        Assert.Equal("2024-05-03", beside.Published);
    }

    [Fact]
    public void A_date_line_without_seconds_tells_the_zone_of_the_page()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-04T00:44:52Z"}""").Fact(FactKinds.Time, "03.05.2024 21:44").Body().Extract(InJune2024);
        var fullHour = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-04T03:00:00Z"}""").Fact(FactKinds.Time, "04.05.2024 06:00").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T21:44:52-03:00", article.Published);
        Assert.Equal("2024-05-04T03:00:00+00:00", fullHour.Published);
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

    [Fact]
    public void A_bare_day_after_the_time_of_publication_is_that_of_the_printed_issue()
    {
        static Article Extracted(string published) => new TestPage { DocumentTitle = "Bridge opens early, Lakeside Courier, 3 May 2024" }.Headline("Bridge opens early")
            .JsonLd($$"""{"@type": "NewsArticle", "datePublished": "{{published}}"}""").Meta("date", "2024-05-03")
            .Fact(FactKinds.Time, "3 May 2024", hint: "div.date").Block(BlockRoles.Date, "3 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-02T19:30:00+02:00", Extracted("2024-05-02T19:30:00+02:00").Published);
        Assert.Equal("2024-05-03", Extracted("2024-05-02T22:00:00Z").Published);
    }

    [Fact]
    public void Dates_of_a_list_amid_the_text_are_those_of_its_entries()
    {
        var page = TestPage.Article().Meta("date", "2024-02-11").Body().Body();
        foreach (var day in (string[])["29.02.2024", "04.04.2024", "09.05.2024"])
            page.Fact(FactKinds.Time, day, hint: "span.when in li.item").Block(BlockRoles.Date, day);

        Assert.Equal("2024-02-11", page.Kept("The council invites all who live at the lake to these evenings, and the crews of the boats as well.").Extract(InJune2024).Published);
    }

    [Fact]
    public void A_date_with_a_comma_in_figures_of_any_script_begins_with_no_weekday()
    {
        var page = new TestPage { HtmlLanguage = "bn" }.Block(BlockRoles.Date, "১৩ মার্চ, ২০২৪").Headline("Bridge opens early").Body();

        Assert.Equal("2024-03-13", page.Extract(InJune2024).Published);
    }

    [Fact]
    public void The_opening_of_the_text_is_read_in_figures_of_any_script()
    {
        var page = new TestPage { HtmlLanguage = "bn" }.Headline("Bridge opens early").Kept("৩ মে ২০২৪ – The new bridge over the lake opened two months before the date that the council had promised to all.");

        Assert.Equal("2024-05-03", page.Body().Extract(InJune2024).Published);
    }

    [Fact]
    public void A_shown_date_wins_over_one_that_the_metadata_call_nothing_but_date()
    {
        var article = TestPage.Article().Meta("date", "2024-05-04T11:52:23").Block(BlockRoles.Date, "3 May 2024, 18:00").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T18:00:00", article.Published);
    }

    [Theory]
    [InlineData("publicationdate")]
    [InlineData("prism.publicationdate")]
    [InlineData("date-pub")]
    [InlineData("date.release")]
    [InlineData("date.available")]
    public void Names_of_metadata_tell_the_date_of_publication(string name) =>
        Assert.Equal("2024-05-03", TestPage.Article().Meta(name, "2024-05-03").Body().Extract(InJune2024).Published);

    [Fact]
    public void Structured_data_may_stand_in_a_meta_element()
    {
        var article = TestPage.Article().Meta("script:ld+json", """{"@context": "https://schema.org", "@type": "Article", "datePublished": "2024-05-03T09:00:00-05:00"}""").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T09:00:00-05:00", article.Published);
        Assert.Equal("json-ld", article.Provenance["published"].Origin);
    }

    [Fact]
    public void The_zone_that_readers_are_shown_beside_the_same_clock_time_holds()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-15T07:36:20+00:00", "dateModified": "2024-05-15T08:10:00+00:00"}""")
            .Block(BlockRoles.Date, "May 15, 2024 at 7:36am EDT").Body().Extract(InJune2024);

        Assert.Equal("2024-05-15T07:36:20-04:00", article.Published);
        Assert.Equal("2024-05-15T08:10:00-04:00", article.Modified);
    }
}
