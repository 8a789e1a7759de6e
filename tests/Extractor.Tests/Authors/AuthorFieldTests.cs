using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class AuthorFieldTests
{
    [Fact]
    public void Agreement_of_byline_and_metadata_raises_the_confidence()
    {
        var alone = TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee", hint: "span.byline").Body().Extract();
        var agreed = TestPage.Article().Meta("author", "Ann Lee").Fact(FactKinds.Byline, "By Ann Lee", hint: "span.byline").Body().Extract();

        Assert.Equal(["Ann Lee"], alone.Authors);
        Assert.Equal(["Ann Lee"], agreed.Authors);
        Assert.True(agreed.Provenance["authors"].Confidence > alone.Provenance["authors"].Confidence);
    }

    [Fact]
    public void Nested_and_referenced_persons_of_JSON_LD_are_read()
    {
        var article = TestPage.Article().JsonLd("""
            {"@graph": [
              {"@type": "NewsArticle", "headline": "Bridge opens early", "author": [{"@id": "#ann"}, {"@type": "Person", "givenName": "Bo", "familyName": "Ek"}]},
              {"@type": "Person", "@id": "#ann", "name": "Ann Lee", "jobTitle": "Reporter"}
            ]}
            """).Body().Extract();

        Assert.Equal(["Ann Lee", "Bo Ek"], article.Authors);
        Assert.Equal("json-ld", article.Provenance["authors"].Origin);
    }

    [Fact]
    public void An_agency_beside_a_person_goes_to_the_credit()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee, Reuters", hint: "a[rel=author]").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Equal("Reuters", article.Credit);
    }

    [Fact]
    public void A_byline_below_the_text_counts_where_there_is_none_above()
    {
        var article = TestPage.Article().Body().Fact(FactKinds.Byline, "Von Ann Lee", hint: "p.autor").Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void The_credit_of_a_photograph_is_no_byline()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "Bo Ek", hint: "span.credit[itemprop=author] in figcaption").Body().Extract();

        Assert.Empty(article.Authors);
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
    public void What_stands_behind_the_name_in_an_outer_element_is_no_part_of_it()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "Ann Lee Harbour Walker", hint: "div.author-line").Fact(FactKinds.Byline, "Ann Lee", hint: "span.author-name").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void A_full_name_in_the_metadata_is_not_cut_to_a_part_of_it()
    {
        var article = TestPage.Article().Meta("author", "Ann Marie Lee").Fact(FactKinds.Byline, "Ann Marie", hint: "span.author-name").Body().Extract();

        Assert.Equal(["Ann Marie Lee"], article.Authors);
    }

    [Fact]
    public void A_byline_that_names_two_outdoes_metadata_that_names_one()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ann Lee"}}""").Fact(FactKinds.Byline, "By Ann Lee and Bo Ek", hint: "div.byline", url: "https://www.lakeside-courier.example/author/ann").Body().Extract();

        Assert.Equal(["Ann Lee", "Bo Ek"], article.Authors);
    }

    [Fact]
    public void A_link_to_an_authors_page_above_the_text_is_a_byline()
    {
        var article = TestPage.Article().Block(BlockRoles.Boilerplate, "Ann Lee", links: new BlockLink { Url = "https://www.lakeside-courier.example/authors/ann-lee", Text = "Ann Lee" }).Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void A_name_that_stands_alone_above_the_text_and_again_below_it_is_the_authors()
    {
        var twice = TestPage.Article().Block(BlockRoles.Boilerplate, "Ann Lee").Body().Block(BlockRoles.Boilerplate, "Ann Lee writes about the lake.").Extract();
        var once = TestPage.Article().Block(BlockRoles.Boilerplate, "Real Estate").Body().Extract();

        Assert.Equal(["Ann Lee"], twice.Authors);
        Assert.Empty(once.Authors);
    }

    [Fact]
    public void A_title_before_the_name_makes_no_other_person()
    {
        var article = TestPage.Article().Meta("author", "Dr. Ann Lee").JsonLd("""{"@type": "NewsArticle", "author": {"name": "Ann Lee"}}""").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Empty(article.Provenance["authors"].Alternatives);
    }

    [Fact]
    public void A_desk_in_the_byline_of_a_plain_text_is_kept()
    {
        var article = TestPage.Article(source: "text").Block(BlockRoles.Byline, "The Harbour Desk by The Harbour Desk").Body().Extract();

        Assert.Equal(["The Harbour Desk"], article.Authors);
    }
}
