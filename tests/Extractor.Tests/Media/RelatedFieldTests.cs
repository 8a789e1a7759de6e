using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Media;

public sealed class RelatedFieldTests
{
    private const string Site = "https://www.lakeside-courier.example";
    private const string Own = Site + "/region/new-bridge-opens-early";

    [Theory]
    [InlineData("/region/ferry-crews-find-new-work", true)]
    [InlineData("/2024/05/ferries", true)]
    [InlineData("/story.php?id=48213", true)]
    [InlineData("/a/73540940", true)]
    [InlineData("/Das-ist-der-neue-Hafen;art4886", true)]
    [InlineData("/region", false)]
    [InlineData("/", false)]
    [InlineData("/topic/bridges-of-the-lake", false)]
    [InlineData("/author/ann-lee-reports-here", false)]
    [InlineData("/2024/05/03/", false)]
    [InlineData("/region/new-bridge-opens-early#comments", false)]
    [InlineData("/region/new-bridge-opens-early?ref=box", false)]
    [InlineData("https://www.shop.example/ferries", false)]
    [InlineData("https://lakeside-courier.co.uk/the-old-ferry-sails-again", true)]
    [InlineData("https://www.hill-gazette.example/the-old-ferry-sails-again", true)]
    [InlineData("https://social.example/sharer?u=https%3A%2F%2Fwww.lakeside-courier.example%2Fregion%2Fnew-bridge-opens-early&number=12345", false)]
    [InlineData("mailto:editor@lakeside-courier.example", false)]
    public void An_article_is_told_from_lists_services_and_the_page_itself(string address, bool isRelated) =>
        Assert.Equal(isRelated ? 1 : 0, Page(("The ferry crews have found new work", address)).Extract().Related.Count);

    [Theory]
    [InlineData(BlockRoles.Related, false, 1)]
    [InlineData(BlockRoles.Related, true, 0)]
    [InlineData(BlockRoles.Listing, false, 0)]
    public void What_stands_above_the_headline_or_beside_any_article_is_not_related(string role, bool isAbove, int related)
    {
        var link = Link("The ferry crews have found new work", Site + "/region/ferry-crews-find-new-work");
        var page = new TestPage();
        page = isAbove ? page.Block(role, link.Text, links: link).Headline("Bridge opens early").Body() : page.Headline("Bridge opens early").Body().Block(role, link.Text, links: link);
        Assert.Equal(related, page.Extract().Related.Count);
    }

    [Fact]
    public void Where_the_pages_own_address_is_short_so_may_others_be() =>
        Assert.Single(TestPage.Article().Body().Block(BlockRoles.Related, "Ferry", links: Link("The last ferry has sailed", Site + "/ferry")).Extract().Related);

    [Fact]
    public void Labels_descriptions_and_bylines_without_a_link_are_no_articles() =>
        Assert.Empty(Page().Block(BlockRoles.Related, "You might also be interested in").Block(BlockRoles.Related, "The crews have been offered work at the harbour.").Extract().Related);

    [Fact]
    public void Title_and_description_of_one_article_are_one_entry_under_its_heading()
    {
        var page = Page(("Three hundred men and women begin on Monday at the harbour.", "/region/ferry-crews-find-new-work?utm_source=box"));
        var link = Link("Ferry crews find work", Site + "/region/ferry-crews-find-new-work");
        var article = Assert.Single(page.Block(BlockRoles.Related, link.Text, BlockKinds.Heading, links: link).Extract().Related);
        Assert.Equal("Ferry crews find work", article.Title);
    }

    [Fact]
    public void A_text_that_leads_to_several_articles_is_a_button() =>
        Assert.Empty(Page(("Read the whole story", "/region/ferry-crews-find-new-work"), ("Read the whole story", "/region/harbour-is-to-be-rebuilt")).Extract().Related);

    [Theory]
    [InlineData("https://lakeside-courier.example/region/ferry-crews-find-new-work", "/region/ferry-crews-find-new-work")]
    [InlineData("/region/ferry?src=box", "/region/ferry?src=below")]
    public void Two_addresses_of_one_article_are_one_entry(string one, string other)
    {
        var page = new TestPage { Address = Site + "/region/bridge" }.Headline("Bridge opens two months early").Body();
        foreach (var address in new[] { one, other })
            page.Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", address.StartsWith('/') ? Site + address : address));
        Assert.Single(page.Extract().Related);
    }

    [Theory]
    [InlineData("https://www.lak.example/archives/48213", "https://www.lak.example/archives/48190")]
    [InlineData("https://www.lak.example/issues/2024/bridge-opens-at-last", "https://www.lak.example/issues/2024/ferry-crews-find-work")]
    public void A_word_of_lists_that_the_pages_own_address_holds_says_nothing(string own, string other) =>
        Assert.Single(new TestPage { Address = own }.Headline("Bridge opens early").Body().Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", other)).Extract().Related);

    [Theory]
    [InlineData("https://www.lak.de/region/bridge-opens-at-last", "https://lak.de/region/bridge-opens-at-last", false)]
    [InlineData("https://www.lak.de/region/bridge-opens-at-last", "https://www.hil.de/ferry-crews-work", true)]
    [InlineData("https://www.lak.de/region/bridge-opens-at-last", "https://www.hil.de/bridge-opens-at-last", true)]
    [InlineData("https://www.lak.de/region/bridge-opens-at-last", "https://www.hil.de/region/bridge-opens-at-last", true)]
    [InlineData("https://www.lak.co.uk:8080/region/bridge-opens-at-last", "https://lak.co.uk/region/bridge-opens-at-last", false)]
    [InlineData("https://www.lak.example/%D8%A7%D9%84%D8%AC%D8%B3%D8%B1-opens-at-last", "https://www.lak.example/%d8%a7%d9%84%d8%ac%d8%b3%d8%b1-opens-at-last", false)]
    [InlineData("https://www.lak.example/%D8%A7%D9%84%D8%AC%D8%B3%D8%B1-opens-at-last", "https://www.lak.example/\u0627\u0644\u062c\u0633\u0631-opens-at-last", false)]
    public void The_page_itself_is_known_whatever_its_address_is_written_like(string own, string other, bool isRelated) =>
        Assert.Equal(isRelated ? 1 : 0, new TestPage { Address = own }.Headline("Bridge opens early").Body().Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", other)).Extract().Related.Count);

    [Theory]
    [InlineData("//www.lakeside-courier.example/region/ferry-crews-find-new-work", 1)]
    [InlineData("https:///ferry-crews-find-new-work", 0)]
    [InlineData("http://[::1", 0)]
    [InlineData("javascript:void(0)", 0)]
    [InlineData("data:text/html,a-b-c-d", 0)]
    [InlineData("https://www.lakeside-courier.example:8443/region/ferry-crews-find-new-work", 1)]
    [InlineData("https://www.lakeside-courier.example/region/100%-of-ferry-crews%", 1)]
    [InlineData("https://?a-b-c-d", 0)]
    public void Odd_addresses_are_borne(string address, int related) => Assert.Equal(related, Page(("The ferry crews have found new work", address)).Extract().Related.Count);

    [Fact]
    public void The_pages_own_headline_is_not_offered() =>
        Assert.Empty(Page(("Bridge opens two months early", "/print/new-bridge-opens-early")).Extract().Related);

    [Fact]
    public void A_page_without_an_address_keeps_the_titles_of_its_links()
    {
        var page = new TestPage { Address = null }.Headline("Bridge opens two months early").Body().Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", "/ferry"));
        Assert.Null(Assert.Single(page.Extract().Related).Url);
    }

    [Theory]
    [InlineData("about 13 hours, 5 minutes ago", false)]
    [InlineData("vor etwa 13 Stunden", false)]
    [InlineData("il y a 3 heures environ", false)]
    [InlineData("hace 25 minutos más", false)]
    [InlineData("« Previous story »", false)]
    [InlineData("Nächster Artikel »", false)]
    [InlineData("Mehr Informationen …", false)]
    [InlineData("What the council said 20 years ago", true)]
    [InlineData("Vor Gericht gewinnt der Fischer", true)]
    [InlineData("All ferries of the lake »", false)]
    [InlineData("Der Wirt sagt: «Wir bleiben»", true)]
    public void Times_and_buttons_are_no_titles(string text, bool isRelated) =>
        Assert.Equal(isRelated ? 1 : 0, Page((text, "/region/ferry-crews-find-new-work")).Extract().Related.Count);

    [Theory]
    [InlineData("https://twitter.com/annlee/status/123456789012")]
    [InlineData("https://m.facebook.com/lakeside/posts/123456789012")]
    [InlineData("https://shop.lakeside-courier.example/maps-of-the-lake-region")]
    [InlineData("https://www.lakeside-books.example/show.do?isbn=9780000000001")]
    [InlineData("https://www.lakeside-books.example/viewProduct.do?number=900001")]
    [InlineData("https://www.lakeside-courier.example/webinar/how-to-sail-a-ferry")]
    [InlineData("https://forums.lakeside-courier.example/2024/05/03/new-bridge/")]
    [InlineData("https://www.lakeside-courier.example/region/ferry-crews-find-new-work#comment-12")]
    [InlineData("#respond-to-this-very-article-12345")]
    public void Services_and_networks_hold_no_articles(string address) => Assert.Empty(Page(("The ferry crews have found new work", address)).Extract().Related);

    [Fact]
    public void A_site_of_that_kind_leads_to_its_own()
    {
        var page = new TestPage { Address = "https://forum.lake.example/t/new-bridge-opens-early" }.Headline("Bridge opens two months early").Body();
        Assert.Single(page.Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", "https://forum.lake.example/t/ferry-crews-find-new-work")).Extract().Related);
    }

    [Fact]
    public void A_place_of_the_page_is_no_article_where_its_address_is_unknown() =>
        Assert.Empty(new TestPage { Address = null }.Headline("Bridge opens two months early").Body().Block(BlockRoles.Related, "x", links: Link("80 comments, last by Ann Lee", "#cmt80")).Extract().Related);

    [Fact]
    public void An_article_that_is_offered_as_a_list_only_is_none() =>
        Assert.Empty(Page(("Guide to the lake »", "/region/guide-to-the-whole-lake"), ("Thirty places to swim, to row and to fish in", "/region/guide-to-the-whole-lake")).Extract().Related);

    [Fact]
    public void A_button_beside_each_article_bars_none() =>
        Assert.Equal(2, Page(("Ferry crews find new work", "/region/ferry-crews-find-new-work"), ("Continue to the story »", "/region/ferry-crews-find-new-work"), ("Harbour is to be rebuilt", "/region/harbour-is-to-be-rebuilt"), ("Continue to the story »", "/region/harbour-is-to-be-rebuilt")).Extract().Related.Count);

    [Theory]
    [InlineData("main > ul > li", "/region/who-is-the-mayor-of-town", true)]
    [InlineData("nav > ol > li > h4", "/region/who-is-the-mayor-of-town", false)]
    [InlineData("main > ul > li", "/persons/who-is-the-mayor-of-town", false)]
    [InlineData("main > ul > li", "/region/mayor", false)]
    public void A_short_title_counts_among_articles_of_the_same_folder(string path, string address, bool isRelated)
    {
        var page = new TestPage { Address = Own }.Headline("Bridge opens two months early").Body();
        foreach (var (text, to, at) in new[] { ("The ferry crews have found new work", "/region/ferry-crews-find-new-work", "main > ul > li"), ("The harbour is to be rebuilt soon", "/region/harbour-is-to-be-rebuilt", "main > ul > li"), ("The mayor", address, path) })
            page.Add(new PageBlock { Kind = BlockKinds.ListItem, Role = BlockRoles.Related, Text = text, Kept = false, Reason = "test", Links = [Link(text, Site + to)], Path = at });
        Assert.Equal(isRelated ? 3 : 2, page.Extract().Related.Count);
    }

    private static TestPage Page(params (string Text, string Address)[] links)
    {
        var page = new TestPage { Address = Own }.Headline("Bridge opens two months early").Body();
        foreach (var (text, address) in links)
            page.Block(BlockRoles.Related, text, links: Link(text, address.StartsWith('/') ? Site + address : address));
        return page;
    }

    private static BlockLink Link(string text, string url) => new() { Text = text, Url = url };

    [Fact]
    public void Parameters_of_the_path_make_no_other_article() =>
        Assert.Equal(["The ferry crews have found new work"], Page(("The ferry crews have found new work", "/region/ferry-crews-find-new-work.html;click=a1"), ("Full story: the ferry crews have found new work", "/region/ferry-crews-find-new-work.html;click=b2")).Extract().Related.Select(related => related.Title));
}
