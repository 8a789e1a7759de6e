using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Authors;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class NotNamesTests
{
    [Theory]
    [InlineData("BEIRUT")]
    [InlineData("Related Stories")]
    [InlineData("Filed Under")]
    [InlineData("Facebook Tweet")]
    [InlineData("Google Plus")]
    public void Places_headings_and_buttons_are_no_authors(string text) =>
        Assert.Empty(TestPage.Article().Fact(FactKinds.Byline, text, hint: "span.byline").Body().Extract().Authors);

    [Theory]
    [InlineData("Ann Lee, Harbour Today")]
    [InlineData("Ann Lee | Archive")]
    [InlineData("Ann Lee | Health")]
    [InlineData("Ann Lee | Ann")]
    public void Beside_a_name_in_full_outlets_and_single_words_are_none(string byline) =>
        Assert.Equal(["Ann Lee"], TestPage.Article().Fact(FactKinds.Byline, byline, hint: "span.byline").Body().Extract().Authors);

    [Theory]
    [InlineData(BlockRoles.Related)]
    [InlineData(BlockRoles.Caption)]
    [InlineData(BlockRoles.Credit)]
    public void A_name_in_a_list_or_by_a_picture_is_no_byline(string role) =>
        Assert.Empty(TestPage.Article().Block(role, "Hanna Berg").Body().Block(role, "Hanna Berg").Extract().Authors);

    [Fact]
    public void Whoever_is_quoted_or_linked_in_the_text_did_not_write_it()
    {
        var page = TestPage.Article().Fact(FactKinds.Byline, "Hanna Berg", hint: "div.pull-quote__author").Fact(FactKinds.Byline, "Peter Lund", hint: "a[rel=author]");
        Assert.Empty(page.Kept("For years the council had been told what the bridge would cost, says the surveyor Peter Lund, who drew the first of its plans and who knows the lake better than most.").Body().Extract().Authors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Peter Lund")]
    public void A_menu_of_all_who_write_for_the_site_is_no_byline(string? author)
    {
        var page = TestPage.Article();
        foreach (var surname in new[] { "Berg", "Lund", "Holm", "Dahl", "Vik", "Moe", "Lie", "Ruud", "Strand" })
            page.Fact(FactKinds.Byline, "Hanna " + surname, url: "https://www.lakeside-courier.example/people/" + surname, hint: "a", inArticle: false);
        if (author is not null)
            page.Fact(FactKinds.Byline, author, url: "https://www.lakeside-courier.example/people/" + author, hint: "a");
        Assert.Equal(author is null ? [] : [author], page.Body().Extract().Authors);
    }

    [Theory]
    [InlineData(BlockRoles.Related)]
    [InlineData(BlockRoles.Listing)]
    public void Whoever_wrote_what_is_listed_amid_the_text_did_not_write_the_text(string role)
    {
        var page = TestPage.Article().Body().Block(role, "Ferry fares rise again").Block(BlockRoles.Byline, "By Hanna Berg").Block(role, "Storm damage along the coast").Body();
        Assert.Empty(page.Extract().Authors);
    }

    [Fact]
    public void The_only_one_marked_as_author_may_stand_far_above_the_text()
    {
        var page = new TestPage().Fact(FactKinds.Byline, "Hanna Berg", hint: "a[itemprop=author]", inArticle: false);
        for (var i = 0; i < 9; i++)
            page.Block(BlockRoles.Related, "Another article of the day, number " + i);
        Assert.Equal(["Hanna Berg"], page.Headline("Bridge opens early").Body().Extract().Authors);
    }

    [Fact]
    public void The_stroke_in_an_agency_s_name_parts_nothing() =>
        Assert.Equal(["HBC News", "RFE/RL"], BylineReader.Names("HBC News - RFE/RL", isMarked: true));

    [Fact]
    public void Behind_written_by_the_name_ends_at_the_copyright()
    {
        var line = "Written by Hanna Berg Copyright: Lakeside Courier Not to be reproduced without the permission of the Lakeside Courier, nor in any other form";
        Assert.Equal(["Hanna Berg"], TestPage.Article().Body().Block(BlockRoles.AuthorBox, line).Extract().Authors);
    }
}
