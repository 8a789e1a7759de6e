using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Labels;

public sealed class SectionFieldTests
{
    private const string Site = "https://www.lakeside-courier.example";

    [Theory]
    [InlineData("Region|Harbour", "Region; Harbour")]
    [InlineData("game,news", "game; news")]
    [InlineData("Arts, Culture & Media", "Arts, Culture & Media")]
    [InlineData("Springfield, IL", "Springfield, IL")]
    [InlineData("www.lakeside-courier.example", "")]
    [InlineData("Categories:", "")]
    [InlineData("#Harbour", "Harbour")]
    public void Sections_of_metadata_are_cut_and_cleaned(string meta, string sections) =>
        Assert.Equal(sections, string.Join("; ", TestPage.Article().Meta("article:section", meta).Body().Extract().Sections));

    [Fact]
    public void A_trail_outside_the_article_is_read_without_the_way_home_and_the_page_itself()
    {
        var page = new TestPage().Fact(FactKinds.Section, "Lakeside", url: Site + "/", hint: "a in li", inArticle: false)
            .Fact(FactKinds.Section, "Region", url: Site + "/region", hint: "a in li", inArticle: false)
            .Fact(FactKinds.Section, "Bridge", url: TestPage.Url, hint: "a in li", inArticle: false);
        Assert.Equal(["Region"], page.Headline("Bridge opens early").Body().Extract().Sections);
    }

    [Fact]
    public void A_section_within_a_trail_is_given_with_it()
    {
        var page = TestPage.Article().Meta("article:section", "Harbour").JsonLd("""
            {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Region","item":"https://www.lakeside-courier.example/region"},{"@type":"ListItem","position":2,"name":"Harbour","item":"https://www.lakeside-courier.example/region/harbour"}]}
            """);
        Assert.Equal(["Region", "Harbour"], page.Body().Extract().Sections);
    }

    [Fact]
    public void A_label_of_a_box_below_the_text_and_a_date_are_no_sections() =>
        Assert.Empty(TestPage.Article().Block(BlockRoles.Section, "October 20, 2023").Body().Block(BlockRoles.Section, "Read more").Extract().Sections);

    [Theory]
    [InlineData("Filed under")]
    [InlineData("By")]
    [InlineData("Ann Lee")]
    [InlineData("Signs of Spring May 20, 2023")]
    public void Labels_authors_and_dates_are_no_sections(string shown) =>
        Assert.Equal(["Region"], TestPage.Article().Meta("author", "Ann Lee").Fact(FactKinds.Section, shown, hint: "span.kicker").Fact(FactKinds.Section, "Region", hint: "span.kicker").Body().Extract().Sections);

    [Theory]
    [InlineData("Article")]
    [InlineData("2013")]
    [InlineData("July")]
    [InlineData("Email a Friend")]
    [InlineData("{\"name\":\"Region\"")]
    [InlineData("Back to the Region")]
    public void Kinds_of_pages_times_and_buttons_are_none(string name) =>
        Assert.Equal(["Harbour"], TestPage.Article().Fact(FactKinds.Section, name, hint: "span").Fact(FactKinds.Section, "Harbour", hint: "span").Body().Extract().Sections);

    [Fact]
    public void A_row_of_many_links_is_the_site_s_menu()
    {
        var page = new TestPage();
        foreach (var name in new[] { "Region", "Harbour", "Sport", "Money", "Health", "Weather", "Culture", "Travel" })
            page.Fact(FactKinds.Section, name, url: Site + "/" + name, hint: "a in li");
        Assert.Empty(page.Headline("Bridge opens early").Body().Extract().Sections);
    }

    [Theory]
    [InlineData("/region", "Region")]
    [InlineData("/reg", "")]
    [InlineData("/sport", "")]
    public void A_heading_whose_address_the_page_continues_names_its_section(string path, string sections)
    {
        var page = new TestPage().Block(BlockRoles.Header, "Region", BlockKinds.Heading, false, new BlockLink { Text = "Region", Url = Site + path });
        Assert.Equal(sections, string.Join("; ", page.Headline("Bridge opens early").Body().Extract().Sections));
    }

    [Theory]
    [InlineData("sports,rowing", "sports; rowing")]
    [InlineData("Region / Harbour", "Region; Harbour")]
    [InlineData("Harbour", "Harbour")]
    [InlineData("Article", "")]
    public void Microdata_in_the_head_names_sections(string content, string sections) =>
        Assert.Equal(sections, string.Join("; ", TestPage.Article().Fact(FactKinds.Microdata, null, content, hint: "meta[itemprop=articleSection] in head", inArticle: false).Body().Extract().Sections));

    [Fact]
    public void Microdata_that_is_shown_counts_within_the_article_only()
    {
        var page = TestPage.Article().Fact(FactKinds.Microdata, "Harbour", hint: "span[itemprop=articleSection] in p").Fact(FactKinds.Microdata, "Weather", hint: "span[itemprop=articleSection] in li", inArticle: false);
        Assert.Equal(["Harbour"], page.Fact(FactKinds.Microdata, "Ann Lee", hint: "span in div[itemprop=articleSection]").Body().Extract().Sections);
    }

    [Fact]
    public void Microdata_of_many_sections_is_of_teasers()
    {
        var page = TestPage.Article();
        foreach (var name in new[] { "Region", "Harbour", "Sport", "Money", "Health" })
            page.Fact(FactKinds.Microdata, name, hint: "span[itemprop=articleSection] in li");
        Assert.Empty(page.Body().Extract().Sections);
    }

    [Theory]
    [InlineData("Filed under: Region, Harbour", null, null)]
    [InlineData("Filed under", "Region", "Harbour")]
    [InlineData("Abgelegt unter", "Region", "Harbour")]
    public void What_stands_behind_filed_under_in_the_byline_s_box_is_sections(string lead, string? one, string? other)
    {
        var page = TestPage.Article().Block(BlockRoles.Byline, lead);
        if (one is not null && other is not null)
            page.Block(BlockRoles.Byline, one).Block(BlockRoles.Byline, other);
        Assert.Equal(["Region", "Harbour"], page.Body().Extract().Sections);
    }

    [Fact]
    public void A_byline_without_such_a_lead_gives_no_section() => Assert.Empty(TestPage.Article().Block(BlockRoles.Byline, "Written by").Block(BlockRoles.Byline, "Ann Lee").Body().Extract().Sections);

    [Theory]
    [InlineData("/region,12", "Region")]
    [InlineData("/region-12", "Region")]
    [InlineData("/region.html", "Region")]
    [InlineData("/region-a", "")]
    public void The_address_of_a_section_may_end_in_a_number(string path, string sections)
    {
        var page = new TestPage().Block(BlockRoles.Header, "Region", BlockKinds.Heading, false, new BlockLink { Text = "Region", Url = Site + path });
        Assert.Equal(sections, string.Join("; ", page.Headline("Bridge opens early").Body().Extract().Sections));
    }

    [Theory]
    [InlineData("You are here: Home » Region » Harbour", "Region; Harbour")]
    [InlineData("Home > Region", "Region")]
    [InlineData("lakeside-courier.example / Harbour / Bridge opens early", "Harbour")]
    [InlineData("Weather / Radio", "")]
    [InlineData("Rain » Sun", "")]
    public void A_line_above_the_headline_is_a_trail_if_it_begins_at_home_or_ends_in_the_headline(string line, string sections) =>
        Assert.Equal(sections, string.Join("; ", new TestPage().Block(BlockRoles.Navigation, line).Headline("Bridge opens early").Body().Extract().Sections));

    [Theory]
    [InlineData("Région", "/region", "Région")]
    [InlineData("Регион", "/region", "Регион")]
    [InlineData("Harbour", "/region", "")]
    [InlineData("Region", "/harbour", "")]
    public void An_entry_of_a_menu_names_the_section_if_the_page_lies_in_its_folder_and_the_folder_is_called_so(string name, string path, string sections) =>
        Assert.Equal(sections, string.Join("; ", Menu(name, path).Headline("Bridge opens early").Body().Extract().Sections));

    [Fact]
    public void Two_entries_with_one_address_name_one_section() =>
        Assert.Equal(["Region"], Menu("Region", "/region").Block(BlockRoles.Navigation, "Region Home", links: new BlockLink { Text = "Region Home", Url = Site + "/region/" }).Headline("Bridge opens early").Body().Extract().Sections);

    [Fact]
    public void An_entry_of_a_menu_that_leads_to_the_page_itself_names_no_section()
    {
        var page = new TestPage { Address = Site + "/bridge/" }.Block(BlockRoles.Navigation, "The bridge", links: new BlockLink { Text = "The bridge", Url = Site + "/bridge/" });
        Assert.Empty(page.Headline("Bridge opens early").Body().Extract().Sections);
    }

    [Fact]
    public void What_else_the_page_says_of_its_section_counts_more_than_a_menu() =>
        Assert.Equal(["Harbour"], Menu("Region", "/region").Headline("Bridge opens early").Meta("section", "Harbour").Body().Extract().Sections);

    [Fact]
    public void An_element_of_several_lines_has_a_section_in_each()
    {
        var page = TestPage.Article().Fact(FactKinds.Section, "Lake Shore Harbour Front", hint: "ul.categories").Block(BlockRoles.Section, "Lake Shore").Block(BlockRoles.Section, "Harbour Front");
        Assert.DoesNotContain("Lake Shore Harbour Front", page.Body().Extract().Sections);
    }

    private static TestPage Menu(string name, string path) =>
        new TestPage().Block(BlockRoles.Navigation, "Weather", links: new BlockLink { Text = "Weather", Url = Site + "/weather" }).Block(BlockRoles.Navigation, name, links: new BlockLink { Text = name, Url = Site + path });
}
