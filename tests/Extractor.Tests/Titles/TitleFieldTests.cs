using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Titles;

public sealed class TitleFieldTests
{
    [Theory]
    [InlineData("Bridge opens early | Lakeside Courier")]
    [InlineData("Bridge opens early - Lakeside Courier")]
    [InlineData("Bridge opens early – The Lakeside Courier")]
    [InlineData("Lakeside Courier: Bridge opens early")]
    [InlineData("Lakeside Courier | Bridge opens early")]
    [InlineData("Bridge opens early | Region | Lakeside Courier")]
    [InlineData("Region | Bridge opens early")]
    public void The_names_of_site_and_section_are_cut_off(string documentTitle)
    {
        var page = new TestPage { DocumentTitle = documentTitle }.Meta("og:site_name", "Lakeside Courier").Headline("Bridge opens early").Body();

        Assert.Equal("Bridge opens early", page.Extract().Title);
    }

    [Fact]
    public void Without_an_h1_the_document_title_gives_the_headline()
    {
        var article = new TestPage { DocumentTitle = "Bridge opens early | Lakeside Courier" }.Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
        Assert.Equal("document-title", article.Provenance["title"].Origin);
    }

    [Fact]
    public void A_dash_inside_a_headline_stays()
    {
        var article = new TestPage { DocumentTitle = "Bridge opens - and nobody came" }.Headline("Bridge opens - and nobody came").Body().Extract();

        Assert.Equal("Bridge opens - and nobody came", article.Title);
    }

    [Fact]
    public void The_masthead_is_no_headline_though_it_is_an_h1()
    {
        var article = new TestPage { DocumentTitle = "Bridge opens early" }.Meta("og:site_name", "Lakeside Courier").Fact(FactKinds.Headline, "Lakeside Courier").Fact(FactKinds.Headline, "Bridge opens early").Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Fact]
    public void A_cut_title_in_the_metadata_speaks_for_the_whole_one()
    {
        var article = TestPage.Article("Bridge over the northern lake opens early").Meta("og:title", "Bridge over the northern…").Meta("twitter:title", "Bridge over the northern…").Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
        Assert.Empty(article.Provenance["title"].Alternatives);
    }

    [Fact]
    public void A_kicker_stuck_to_the_h1_is_taken_off()
    {
        var article = TestPage.Article("OpinionThe bridge opens too early").Meta("og:title", "The bridge opens too early").Body().Extract();

        Assert.Equal("The bridge opens too early", article.Title);
    }

    [Fact]
    public void Other_headlines_are_kept_as_alternatives()
    {
        var article = TestPage.Article("Bridge opens early").Meta("og:title", "You will not believe which bridge opened").Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
        Assert.Equal("You will not believe which bridge opened", Assert.Single(article.Provenance["title"].Alternatives).Value);
    }

    [Fact]
    public void The_headline_that_is_shown_stands_against_metadata_that_repeats_itself()
    {
        var article = new TestPage { DocumentTitle = "Which bridge opened? | Lakeside Courier" }.Headline("Bridge over the northern lake opens early")
            .Meta("og:title", "Lake bridge: all you need to know").Meta("twitter:title", "Lake bridge: all you need to know").Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Fact]
    public void An_h1_below_the_first_paragraphs_heads_something_else()
    {
        var article = new TestPage { DocumentTitle = "Bridge over the lake opens early" }.Body().Fact(FactKinds.Headline, "2 comments").Block(BlockRoles.Comments, "2 comments", BlockKinds.Heading).Extract();

        Assert.Equal("Bridge over the lake opens early", article.Title);
    }

    [Fact]
    public void A_first_part_that_page_and_metadata_agree_on_stays()
    {
        var article = TestPage.Article("Traffic in the north: The bridge opens early").Block(BlockRoles.Title, "The bridge opens early", BlockKinds.Heading)
            .Meta("og:title", "Traffic in the north: The bridge opens early").JsonLd("""{"@type": "NewsArticle", "headline": "Traffic in the north: The bridge opens early"}""").Body().Extract();

        Assert.Equal("Traffic in the north: The bridge opens early", article.Title);
    }

    [Fact]
    public void Of_equal_headlines_the_one_whose_parts_stand_apart_is_given()
    {
        var article = TestPage.Article("Traffic nightThe bridge opens").Meta("og:title", "Traffic night / The bridge opens").JsonLd("""{"@type": "NewsArticle", "headline": "Traffic night: The bridge opens"}""").Body().Extract();

        Assert.StartsWith("Traffic night", article.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("nightThe", article.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("h1 in li.trail__step")]
    [InlineData("h1 in nav.path")]
    [InlineData("h1.breadcrumb-last in span")]
    public void An_h1_in_the_breadcrumb_is_not_the_headline(string hint)
    {
        var article = new TestPage { DocumentTitle = "Lake bridge: what drivers need to know" }.Meta("og:title", "Lake bridge: what drivers need to know")
            .JsonLd("""{"@type": "NewsArticle", "headline": "Bridge over the northern lake opens early"}""")
            .Fact(FactKinds.Headline, "Lake bridge: what drivers need to know", hint: hint).Block(BlockRoles.Title, "Lake bridge: what drivers need to know", BlockKinds.Heading)
            .Block(BlockRoles.Boilerplate, "Bridge over the northern lake opens early", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Fact]
    public void A_heading_with_its_kicker_shows_the_headline_where_there_is_no_h1()
    {
        var article = new TestPage { DocumentTitle = "Lake bridge: what drivers need to know" }
            .JsonLd("""{"@type": "NewsArticle", "headline": "Lake bridge: what drivers need to know"}""").Meta("og:title", "Bridge over the northern lake opens early")
            .Block(BlockRoles.Boilerplate, "After nine years Bridge over the northern lake opens early", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Fact]
    public void An_h1_that_is_named_after_the_site_is_not_the_headline()
    {
        var article = new TestPage { DocumentTitle = "All about bridges and boats" }.Fact(FactKinds.Headline, "All about bridges and boats", hint: "h1.site-title in div.site-branding")
            .Fact(FactKinds.Headline, "Bridge opens early", hint: "h1.entry-title in header").Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Theory]
    [InlineData("h1.site-title in div.site-branding")]
    [InlineData("h1#siteTitle in header")]
    [InlineData("h1.c-site_name in div")]
    [InlineData("h1 in div.header-logo")]
    [InlineData("h1.logo__text in a")]
    [InlineData("h1 in div#branding")]
    [InlineData("h1[data-testid=sitename] in div")]
    public void A_name_says_that_the_h1_is_the_sites(string hint) =>
        Assert.Equal("Bridge opens early after nine years of work", OtherTitled("Bridge opens early after nine years of work", "All about bridges and boats", hint).Title);

    [Theory]
    [InlineData("h1.dialogo-titulo in div")]
    [InlineData("h1.titulo in div.catalogo-texto")]
    [InlineData("h1.prologo-titulo in header")]
    [InlineData("h1.title in header.with-logo")]
    [InlineData("h1.title in div.article-branding")]
    [InlineData("h1.opposite-title in div.website-names")]
    [InlineData("h1.rebranding in div")]
    public void A_name_that_only_contains_the_word_says_nothing(string hint) =>
        Assert.Equal("Bridge opens early after nine years of work", OtherTitled("Lake road: all you need to know today", "Bridge opens early after nine years of work", hint).Title);

    [Theory]
    [InlineData("Notes from the lake » Archive » Bridge over the northern lake opens early", "h1 in header", null, false)]
    [InlineData("Notes from the lake: Bridge over the northern lake opens early", "h1 in div.page-header", null, false)]
    [InlineData("Notes from the lake: Bridge over the northern lake opens early", "h1 in div", "https://www.lakeside-courier.example/", false)]
    [InlineData("Bridge over the northern lake opens early_Region_Notes from the lake", "h1 in div", "https://lakeside-courier.example", true)]
    public void Of_two_headings_that_make_up_the_documents_title_the_upper_one_is_the_sites_where_it_stands_in_the_pages_head_or_links_home(string documentTitle, string hint, string? url, bool inArticle)
    {
        var article = new TestPage { DocumentTitle = documentTitle }.Fact(FactKinds.Headline, "Notes from the lake", url: url, hint: hint, inArticle: inArticle)
            .Block(BlockRoles.Title, "Notes from the lake", BlockKinds.Heading).Block(BlockRoles.Boilerplate, "Bridge over the northern lake opens early", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Theory]
    [InlineData("h1 in div", false)]
    [InlineData("h1 in body.notes", true)]
    public void Of_two_headings_that_make_up_the_documents_title_the_one_that_Cleaner_takes_for_the_headline_is_it(string hint, bool inArticle)
    {
        var article = new TestPage { DocumentTitle = "Notes from the lake - Bridge over the northern lake opens early" }.Fact(FactKinds.Headline, "Notes from the lake", hint: hint, inArticle: inArticle)
            .Block(BlockRoles.Boilerplate, "Notes from the lake", BlockKinds.Heading).Block(BlockRoles.Navigation, "Archive Contact").Block(BlockRoles.Title, "Bridge over the northern lake opens early", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Fact]
    public void A_headline_stays_though_Cleaner_takes_its_deck_for_the_headline()
    {
        var article = new TestPage { DocumentTitle = "Bridge opens early: Drivers on the lake road save half an hour" }.Meta("og:title", "Bridge opens early: Drivers on the lake road save half an hour")
            .Fact(FactKinds.Headline, "Bridge opens early", hint: "h1 in article").Block(BlockRoles.Header, "Bridge opens early", BlockKinds.Heading)
            .Block(BlockRoles.Title, "Drivers on the lake road save half an hour", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Fact]
    public void In_the_copy_of_an_archive_the_link_home_leads_to_the_copy_of_the_home_page()
    {
        var article = new TestPage { DocumentTitle = "Notes from the lake » Bridge over the northern lake opens early", Address = "https://archive.example/20240503/http://www.lakeside-courier.example/2024/bridge?print=1" }
            .Fact(FactKinds.Headline, "Notes from the lake", url: "https://archive.example/20240503/http://lakeside-courier.example/", hint: "h1 in div")
            .Block(BlockRoles.Title, "Notes from the lake", BlockKinds.Heading).Block(BlockRoles.Boilerplate, "Bridge over the northern lake opens early", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
    }

    [Theory]
    [InlineData("Bridge opens early: Drivers on the lake road save half an hour", true, "h1 in article", null)]
    [InlineData("Bridge opens early - Drivers on the lake road save half an hour | Lakeside Courier", true, "h1 in article", null)]
    [InlineData("Bridge opens early | Drivers on the lake road save half an hour | Lakeside Courier", true, "h1 in header", null)]
    [InlineData("Bridge opens early: Drivers on the lake road save half an hour", false, "h1 in div", "https://www.lakeside-courier.example/region/bridge-opens")]
    [InlineData("Bridge opens early: Drivers on the lake road save half an hour", true, "h1 in div", "https://www.harbour.example/")]
    public void A_headline_whose_deck_follows_it_in_the_documents_title_stays(string documentTitle, bool inArticle, string hint, string? url)
    {
        var article = new TestPage { DocumentTitle = documentTitle }.Meta("og:title", documentTitle).Meta("og:site_name", "Lakeside Courier").Fact(FactKinds.Headline, "Bridge opens early", url: url, hint: hint, inArticle: inArticle)
            .Block(BlockRoles.Title, "Bridge opens early", BlockKinds.Heading).Block(BlockRoles.Subtitle, "Drivers on the lake road save half an hour", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Fact]
    public void A_heading_that_is_the_first_part_of_the_metadatas_title_is_the_headline_where_there_is_no_h1()
    {
        var article = new TestPage { DocumentTitle = "Harbour Tower - Flats by the lake" }.Meta("og:title", "Harbour Tower - Flats by the lake")
            .Block(BlockRoles.Boilerplate, "Harbour Tower", BlockKinds.Heading).Body().Extract();

        Assert.Equal("Harbour Tower", article.Title);
    }

    [Fact]
    public void What_is_stuck_to_a_headline_behind_a_sign_is_cut_off_where_another_gives_it_without()
    {
        var article = new TestPage { DocumentTitle = "Bridge opens early-Region|Gazette" }.Meta("og:title", "Bridge opens early-Region|Gazette").Meta("title", "Bridge opens early").Body().Extract();

        Assert.Equal("Bridge opens early", article.Title);
    }

    [Fact]
    public void The_only_h1_stands_against_all_metadata_that_repeat_another_title()
    {
        var article = new TestPage { DocumentTitle = "Lake bridge: all you need to know" }.Headline("Bridge over the northern lake opens early").Meta("og:title", "Lake bridge: all you need to know")
            .Meta("twitter:title", "Lake bridge: all you need to know").JsonLd("""{"@type": "NewsArticle", "headline": "Lake bridge: all you need to know"}""").Body().Extract();

        Assert.Equal("Bridge over the northern lake opens early", article.Title);
        Assert.Equal("h1", article.Provenance["title"].Origin);
    }

    [Fact]
    public void A_kicker_that_only_a_space_parts_from_the_headline_is_written_as_the_metadata_write_it()
    {
        var article = TestPage.Article("Traffic night The bridge opens").Meta("og:title", "Traffic night: The bridge opens").Body().Extract();

        Assert.Equal("Traffic night: The bridge opens", article.Title);
    }

    [Fact]
    public void A_quotation_mark_at_the_end_is_no_separator() =>
        Assert.Equal("Le pont est « plus beau que jamais »", TestPage.Article("Le pont est « plus beau que jamais »").Body().Extract().Title);

    [Fact]
    public void A_separator_with_nothing_behind_it_is_cut_off() =>
        Assert.Equal("Bridge opens early", new TestPage { DocumentTitle = "Bridge opens early -" }.Body().Extract().Title);

    [Fact]
    public void A_page_without_any_headline_gets_none() => Assert.Null(new TestPage { Source = "text" }.Body().Extract().Title);

    [Fact]
    public void A_subtitle_is_what_the_page_shows_as_one_and_never_the_description()
    {
        var shown = TestPage.Article().Fact(FactKinds.Subtitle, "Ferry crews look for work", hint: "p.standfirst").Meta("description", "All about bridges").Body().Extract();
        var described = TestPage.Article().Meta("description", "All about bridges").Body().Extract();

        Assert.Equal("Ferry crews look for work", shown.Subtitle);
        Assert.Null(described.Subtitle);
    }

    private static Article OtherTitled(string title, string h1, string hint) =>
        new TestPage { DocumentTitle = title }.Meta("og:title", title).Fact(FactKinds.Headline, h1, hint: hint).Block(BlockRoles.Title, h1, BlockKinds.Heading).Body().Extract();

    [Theory]
    [InlineData("Bridge opens early", "Bridge opens early — and nobody came")]
    [InlineData("Bridge opens early | Lakeside Courier", "Bridge opens early — and nobody came")]
    public void A_headline_that_only_the_documents_title_cuts_stays_whole(string documentTitle, string title)
    {
        var page = new TestPage { DocumentTitle = documentTitle }.Meta("og:site_name", "Lakeside Courier").Meta("og:title", title).Headline(title).Body();

        Assert.Equal(title, page.Extract().Title);
    }
}
