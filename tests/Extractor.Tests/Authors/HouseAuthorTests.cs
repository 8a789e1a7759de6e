using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Authors;

/// <summary>Who is no person: agencies, desks, the site itself.</summary>
public sealed class HouseAuthorTests
{
    [Fact]
    public void An_agency_beside_a_person_goes_to_the_credit()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee, Reuters", hint: "a[rel=author]").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Equal("Reuters", article.Credit);
    }

    [Fact]
    public void The_site_is_an_author_only_where_nobody_else_is_named()
    {
        var alone = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Meta("author", "Lakeside Courier").Body().Extract();
        var beside = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Meta("author", "Lakeside Courier").Fact(FactKinds.Byline, "Ann Lee", url: "https://www.lakeside-courier.example/author/ann").Body().Extract();

        Assert.Equal(["Lakeside Courier"], alone.Authors);
        Assert.Equal(["Ann Lee"], beside.Authors);
    }

    [Fact]
    public void A_desk_in_the_byline_of_a_plain_text_is_kept()
    {
        var article = TestPage.Article(source: "text").Block(BlockRoles.Byline, "The Harbour Desk by The Harbour Desk").Body().Extract();

        Assert.Equal(["The Harbour Desk"], article.Authors);
    }

    [Fact]
    public void Beside_a_desk_who_checked_the_facts_is_no_author()
    {
        var article = TestPage.Article().Meta("author", "The Harbour Team").Fact(FactKinds.Byline, "Fact checked by Bo Ek", hint: "div.author").Fact(FactKinds.Byline, "Bo Ek", hint: "span.author").Body().Extract();

        Assert.Equal(["The Harbour Team"], article.Authors);
    }

    [Fact]
    public void A_branch_of_the_site_beside_a_person_is_no_author()
    {
        var article = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Fact(FactKinds.Byline, "By Ann Lee | South Lakeside Courier", hint: "div.byline").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void The_site_and_its_place_are_no_persons()
    {
        var article = TestPage.Article().Meta("og:site_name", "lakeside-courier.example").Meta("author", "lakeside-courier.example, Lakeside, Norway").Body().Extract();

        Assert.Equal(["lakeside-courier.example"], article.Authors);
    }

    [Fact]
    public void Persons_behind_the_site_are_the_authors()
    {
        var article = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Meta("author", "Lakeside Courier, Hanna Berg, Peter Lund").Body().Extract();

        Assert.Equal(["Hanna Berg", "Peter Lund"], article.Authors);
    }

    [Fact]
    public void An_agency_in_the_byline_comes_before_the_site_in_the_metadata()
    {
        var article = TestPage.Article().Meta("og:site_name", "Lakeside Courier").JsonLd("""{"@type": "NewsArticle", "author": {"name": "Lakeside Courier"}}""").Block(BlockRoles.Boilerplate, "By Reuters").Body().Extract();

        Assert.Equal(["Reuters"], article.Authors);
        Assert.Equal("Reuters", article.Credit);
    }

    [Fact]
    public void A_team_that_the_structured_data_lists_beside_a_person_is_kept()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "author": [{"name": "Ann Lee"}, {"name": "Harbour Team"}]}""").Body().Extract();

        Assert.Equal(["Ann Lee", "Harbour Team"], article.Authors);
    }

    [Theory]
    [InlineData("Community Editor", true)]
    [InlineData("Our Editors", true)]
    [InlineData("Editor", false)]
    public void What_the_house_calls_itself_stands_only_where_the_mark_up_says_author_and_nobody_is_named(string role, bool isKept)
    {
        Assert.Equal(isKept ? [role] : [], TestPage.Article().Meta("author", role).Body().Extract().Authors);
        Assert.Equal(["Ann Lee"], TestPage.Article().Meta("author", role).Fact(FactKinds.Byline, "By Ann Lee", hint: "span.byline").Body().Extract().Authors);
    }
}
