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

    [Fact]
    public void The_pages_own_headline_is_not_offered() =>
        Assert.Empty(Page(("Bridge opens two months early", "/print/new-bridge-opens-early")).Extract().Related);

    [Fact]
    public void A_page_without_an_address_keeps_the_titles_of_its_links()
    {
        var page = new TestPage { Address = null }.Headline("Bridge opens two months early").Body().Block(BlockRoles.Related, "x", links: Link("The ferry crews have found new work", "/ferry"));
        Assert.Null(Assert.Single(page.Extract().Related).Url);
    }

    private static TestPage Page(params (string Text, string Address)[] links)
    {
        var page = new TestPage { Address = Own }.Headline("Bridge opens two months early").Body();
        foreach (var (text, address) in links)
            page.Block(BlockRoles.Related, text, links: Link(text, address.StartsWith('/') ? Site + address : address));
        return page;
    }

    private static BlockLink Link(string text, string url) => new() { Text = text, Url = url };
}
