using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Titles;

public sealed class KickerTests
{
    [Theory]
    [InlineData("Lake-fed harbour pipes burst in the spring frost", "Harbour pipes burst in the spring frost", "Lake-fed harbour pipes burst in the spring frost")]
    [InlineData("Lakeside Woman Sues Ferry Over Lost Luggage", "Woman Sues Ferry Over Lost Luggage", "Lakeside Woman Sues Ferry Over Lost Luggage")]
    [InlineData("OpinionThe long way home from the harbour", "The long way home from the harbour", "The long way home from the harbour")]
    [InlineData("OPINION The long way home from the harbour", "The long way home from the harbour", "The long way home from the harbour")]
    [InlineData("Opinion The long way home from the harbour", "The long way home from the harbour", "The long way home from the harbour")]
    public void A_kicker_has_a_border_and_the_first_words_of_a_headline_have_none(string h1, string documentTitle, string title) =>
        Assert.Equal(title, new TestPage { DocumentTitle = documentTitle }.Headline(h1).Body().Extract().Title);

    [Fact]
    public void A_headline_that_stands_twice_in_its_element_is_given_once() =>
        Assert.Equal("Bridge opens early", TestPage.Article("Bridge opens early Bridge opens early").Body().Extract().Title);

    [Fact]
    public void The_headline_repeated_for_the_printer_is_one()
    {
        var page = new TestPage { DocumentTitle = "Old pier to close" }.Fact(FactKinds.Headline, "Bridge opens early").Headline("Bridge opens early");
        Assert.Equal("Bridge opens early", page.Body().Extract().Title);
    }

    [Fact]
    public void A_heading_of_which_the_document_s_title_has_no_word_is_the_section_s()
    {
        var page = new TestPage { DocumentTitle = "Bridge opens two months early" }.Fact(FactKinds.Headline, "Harbour and Boats").Block(BlockRoles.Header, "Harbour and Boats", BlockKinds.Heading)
            .Block(BlockRoles.Boilerplate, "Bridge opens two months early", BlockKinds.Heading);
        Assert.Equal("Bridge opens two months early", page.Body().Extract().Title);
    }

    [Fact]
    public void Whatever_element_holds_the_headline_a_section_s_heading_is_none()
    {
        var page = new TestPage { DocumentTitle = "Bridge opens two months early" }.Meta("og:title", "New bridge over the lake is open").Fact(FactKinds.Headline, "Oakton").Block(BlockRoles.Header, "Oakton", BlockKinds.Heading)
            .Block(BlockRoles.Title, "Bridge opens two months early");
        Assert.Equal("Bridge opens two months early", page.Body().Extract().Title);
    }

    [Fact]
    public void A_name_that_the_document_s_title_has_before_the_headline_is_no_kicker() =>
        Assert.Equal("Lakeside's Harbour fire: Your experiences", new TestPage { DocumentTitle = "Lakeside Courier - Lakeside's Harbour fire: Your experiences" }.Meta("og:site_name", "Lakeside Courier")
            .Meta("og:title", "Harbour fire: Your experiences").Headline("Lakeside's Harbour fire: Your experiences").Body().Extract().Title);

    [Theory]
    [InlineData("The new bridge over the lake of Lakeside opens two months early", true, "Bridge opens early")]
    [InlineData("The new bridge over the lake of Lakeside opens two months early", false, "The new bridge over the lake of Lakeside opens two months early")]
    public void One_text_written_for_search_does_not_beat_the_headline_over_the_byline(string forSearch, bool hasByline, string title)
    {
        var page = new TestPage { DocumentTitle = forSearch }.Meta("og:title", forSearch).Fact(FactKinds.Headline, "Covers of the week").Fact(FactKinds.Headline, "Bridge opens early").Add(new PageBlock { Kind = BlockKinds.Heading, Level = 1, Role = BlockRoles.Title, Text = "Bridge opens early", Kept = false, Reason = "test" });
        Assert.Equal(title, (hasByline ? page.Block(BlockRoles.Byline, "By Ann Lee") : page).Body().Extract().Title);
    }
}
