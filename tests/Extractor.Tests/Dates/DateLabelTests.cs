using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class DateLabelTests
{
    private static readonly ExtractorOptions InJune2024 = FixedClock.InJune2024;

    [Fact]
    public void The_label_of_a_date_may_stand_in_the_block_before_it()
    {
        var article = TestPage.Article().Block(BlockRoles.Date, "Page updated:").Block(BlockRoles.Date, "4 May 2024").Body().Extract(InJune2024);

        Assert.Null(article.Published);
        Assert.Equal("2024-05-04", article.Modified);
    }

    [Fact]
    public void A_date_alone_is_what_the_block_above_it_calls_it()
    {
        var article = TestPage.Article().Body().Block(BlockRoles.Boilerplate, "Posted on").Block(BlockRoles.Boilerplate, "3 May 2024").Block(BlockRoles.Boilerplate, "Updated at").Block(BlockRoles.Boilerplate, "4 May 2024")
            .Block(BlockRoles.Boilerplate, "Harbour party").Block(BlockRoles.Boilerplate, "5 May 2024").Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
        Assert.Equal("2024-05-04", article.Modified);
    }

    [Fact]
    public void A_date_within_an_element_is_what_the_whole_of_it_says()
    {
        var page = TestPage.Article().Fact(FactKinds.Time, "Last updated on 4 May 2024", hint: "p.post-date").Fact(FactKinds.Time, "4 May 2024", hint: "span.date in p.post-date");
        var article = page.Block(BlockRoles.Boilerplate, "By Ann Lee, Last updated on 4 May 2024").Body().Extract(InJune2024);

        Assert.Null(article.Published);
        Assert.Equal("2024-05-04", article.Modified);
    }

    [Fact]
    public void Another_date_of_the_same_line_is_not_what_the_whole_of_its_neighbour_says()
    {
        var page = TestPage.Article().Fact(FactKinds.Time, "3 May 2024", hint: "span.date in p.meta").Fact(FactKinds.Time, "Updated 13 May 2024", hint: "span.date in p.meta");
        var article = page.Block(BlockRoles.Boilerplate, "3 May 2024, Updated 13 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03", article.Published);
        Assert.Equal("2024-05-13", article.Modified);
    }

    [Fact]
    public void An_element_without_text_is_not_what_its_neighbour_says()
    {
        var page = TestPage.Article().Fact(FactKinds.Time, "", value: "2024-05-03T09:00:00Z", hint: "time.date").Fact(FactKinds.Time, "Updated 13 May 2024", hint: "span.date in p.meta");
        var article = page.Block(BlockRoles.Boilerplate, "Updated 13 May 2024").Body().Extract(InJune2024);

        Assert.Equal("2024-05-03T09:00:00+00:00", article.Published);
    }

    [Theory]
    [InlineData("fa", "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۰۳")]
    [InlineData("bn", "প্রকাশিত: ৩ মে ২০২৪")]
    [InlineData("ar", "نشر: ٣ مايو ٢٠٢٤")]
    public void Lines_with_a_label_are_read_in_figures_of_any_script(string language, string text)
    {
        var page = new TestPage { HtmlLanguage = language }.Headline("Bridge opens early").Body().Block(BlockRoles.Footer, text);

        Assert.Equal("2024-05-03", page.Extract(InJune2024).Published);
    }
}
