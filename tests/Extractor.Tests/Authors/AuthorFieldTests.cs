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

    [Theory]
    [InlineData("By Ann Lee Photographs by Bo Ek")]
    [InlineData("By Ann LeeContributions from Bo Ek")]
    [InlineData("By Ann Lee Edited by Bo Ek")]
    public void Who_did_other_work_than_the_writing_is_no_author(string byline)
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]}""").Fact(FactKinds.Byline, byline, hint: "div.byline").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void Who_took_the_pictures_as_well_stays_an_author()
    {
        var article = TestPage.Article().JsonLd("""{"@type": "NewsArticle", "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}]}""").Fact(FactKinds.Byline, "By Ann Lee and Bo Ek Photographs by Bo Ek", hint: "div.byline").Body().Extract();

        Assert.Equal(["Ann Lee", "Bo Ek"], article.Authors);
    }

    [Theory]
    [InlineData("Story and photos by Ann Lee", "div.byline")]
    [InlineData("Story and photos by Ann Lee", "div.byline[rel=author]")]
    [InlineData("Words & photography by Ann Lee", "div.byline")]
    public void A_writer_who_took_the_pictures_is_the_author_beside_the_site(string byline, string hint)
    {
        var article = TestPage.Article().Meta("og:site_name", "Lakeside Courier").JsonLd("""{"@type": "NewsArticle", "author": {"name": "Lakeside Courier"}}""")
            .Fact(FactKinds.Byline, byline, hint: hint).Fact(FactKinds.Byline, "Ann Lee", hint: "a[rel=author]").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Theory]
    [InlineData("Ann LeeBo Ek", "Ann Lee|Bo Ek")]
    [InlineData("Ann LeeCulture & City Reporter Bo EkAssistant Editor", "Ann Lee|Bo Ek")]
    [InlineData("By Ann Lee Leading Writer on Boats", "Ann Lee")]
    [InlineData("By Ann Lee — November 18, 2019", "Ann Lee")]
    public void Names_the_metadata_gives_part_what_is_glued_to_them(string byline, string expected)
    {
        var page = TestPage.Article().Fact(FactKinds.Byline, byline, hint: "div.byline");
        foreach (var name in expected.Split('|'))
            page.Meta("author", name);

        Assert.Equal(expected.Split('|'), page.Body().Extract().Authors);
    }

    [Fact]
    public void A_name_alone_under_the_headline_is_the_authors_unless_the_text_tells_of_that_person()
    {
        var author = TestPage.Article().Block(BlockRoles.Boilerplate, "Hanna Berg").Body().Extract();
        var subject = TestPage.Article().Block(BlockRoles.Boilerplate, "Hanna Berg").Body().Kept("The mayor, Frau Berg, cut the ribbon.").Extract();
        var button = TestPage.Article().Block(BlockRoles.Boilerplate, "Show Sidebar").Body().Extract();

        Assert.Equal(["Hanna Berg"], author.Authors);
        Assert.Empty(subject.Authors);
        Assert.Empty(button.Authors);
    }

    [Theory]
    [InlineData("Hanna Berg | 3 May 2024", "Hanna Berg")]
    [InlineData("Grace Ntombi | 03.05.2024 - 10:15", "Grace Ntombi")]
    [InlineData("Qwela Ntombi | 03.05.2024 - 10:15", null)]
    [InlineData("Hanna BergMay 3, 2024", "Hanna Berg")]
    [InlineData("Last Change: 3 May 2024", null)]
    [InlineData("Reading Time 3 min", null)]
    public void A_name_before_a_date_under_the_headline_is_the_authors(string line, string? name) =>
        Assert.Equal(name is null ? [] : [name], TestPage.Article().Block(BlockRoles.Date, line).Body().Extract().Authors);

    [Fact]
    public void A_byline_that_was_kept_as_text_counts()
    {
        Assert.Equal(["Ann Lee", "Bo Ek"], TestPage.Article().Kept("By Ann Lee and Bo Ek").Body().Extract().Authors);
        Assert.Equal(["Hanna Berg"], TestPage.Article().Body().Kept("Hanna Berg").Extract().Authors);
        Assert.Empty(TestPage.Article().Body().Kept("By Monday all boats had sailed.").Extract().Authors);
    }

    [Fact]
    public void A_byline_beside_the_only_heading_counts_though_something_else_looks_like_the_title()
    {
        var page = TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee", hint: "span.byline");
        for (var i = 0; i < 12; i++)
            page.Block(BlockRoles.Boilerplate, $"Pier {i}");

        Assert.Equal(["Ann Lee"], page.Block(BlockRoles.Title, "In this story", BlockKinds.Heading).Body().Extract().Authors);
    }

    [Fact]
    public void The_person_whose_name_the_host_is_writes_where_nobody_else_is_named()
    {
        var own = new TestPage { Address = "https://hannaberg.example/boats" }.Headline("Boats").Body().Block(BlockRoles.Footer, "© 2024 Hanna Berg. All rights reserved.");
        var firm = new TestPage { Address = "https://lakeboats.example/boats" }.Headline("Boats").Body().Block(BlockRoles.Footer, "© 2024 Lake Boats");
        var guest = new TestPage { Address = "https://hannaberg.example/boats" }.Headline("Boats").Meta("author", "Bo Ek").Body().Block(BlockRoles.Footer, "© 2024 Hanna Berg");

        Assert.Equal(["Hanna Berg"], own.Extract().Authors);
        Assert.Empty(firm.Extract().Authors);
        Assert.Equal(["Bo Ek"], guest.Extract().Authors);
    }

    [Theory]
    [InlineData("By Ann Lee and Wei Han", "The weight of the hand sank boats.", "Ann Lee|Wei Han")]
    [InlineData("By Ann Lee and Su Li", "The weight was such that boats lived.", "Ann Lee|Su Li")]
    [InlineData("By Ann Lee, Su Li", "It was such a time for a little light.", "Ann Lee|Su Li")]
    [InlineData("By Ann Lee and Ode Ito", "An ode to the lake, and ito.", "Ann Lee|Ode Ito")]
    [InlineData("By Ann Lee, Ode Ito", "An ode to the lake, and ito.", "Ann Lee")]
    public void A_short_name_is_not_lost_to_the_words_of_the_text(string byline, string text, string expected)
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, byline, hint: "span.byline").Body().Kept(text).Extract();

        Assert.Equal(expected.Split('|'), article.Authors);
    }

    [Fact]
    public void A_given_name_before_a_conjunction_is_no_button()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "Anna and Peter Lund", hint: "span.byline").Body().Extract();

        Assert.Equal(["Anna", "Peter Lund"], article.Authors);
    }

    [Fact]
    public void First_names_and_initials_weigh_less_than_a_full_name()
    {
        Assert.Equal(["Ann Lee"], TestPage.Article().Meta("author", "Ann Lee").Fact(FactKinds.Byline, "By Ann & Bob", hint: "a[rel=author]").Body().Extract().Authors);
        Assert.Equal(["Hanna Berg"], TestPage.Article().JsonLd("""{"@type": "NewsArticle", "author": {"name": "HB"}}""").Block(BlockRoles.Boilerplate, "Von Hanna Berg").Body().Extract().Authors);
    }

    [Fact]
    public void A_word_that_the_text_writes_in_lower_case_is_no_second_author()
    {
        var article = TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee, Bridge and Crews", hint: "span.byline").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
    }

    [Fact]
    public void A_firm_in_the_metadata_runs_the_site_and_wrote_nothing()
    {
        Assert.Empty(TestPage.Article().Meta("author", "Lakeside Media GmbH").Body().Extract().Authors);
        Assert.Equal(["Lakeside Media GmbH"], TestPage.Article().Fact(FactKinds.Byline, "By Lakeside Media GmbH", hint: "span.byline").Body().Extract().Authors);
    }

    [Theory]
    [InlineData("Marla Lee COURIER Senior Analyst", "Marla Lee")]
    [InlineData("Quenda Ostrik Courier.example Archive", "Quenda Ostrik")]
    [InlineData("Mary Lee Reuters Health Reporter", "Mary Lee")]
    [InlineData("Mary Ann Courier", "Mary Ann Courier")]
    public void The_name_of_the_site_ends_a_name(string byline, string author) =>
        Assert.Equal([author], new TestPage { Address = "https://www.courier.example/region/bridge-opens" }.Meta("og:site_name", "Courier.example").Headline("Bridge opens early").Fact(FactKinds.Byline, byline, hint: "span.byline").Body().Extract().Authors);
}
