using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class UnmarkedBylineTests
{
    [Theory]
    [InlineData("Global Affairs")]
    [InlineData("Fashion Week")]
    [InlineData("Opera Review")]
    [InlineData("Cricket Scores")]
    [InlineData("Tech Explained")]
    [InlineData("Market Close")]
    [InlineData("Kultur Regional")]
    public void A_kicker_beside_the_date_is_no_author(string kicker)
    {
        Assert.Empty(TestPage.Article().Block(BlockRoles.Boilerplate, kicker).Block(BlockRoles.Date, "3 May 2024").Body().Extract().Authors);
        Assert.Empty(TestPage.Article().Block(BlockRoles.Date, "3 May 2024").Block(BlockRoles.Boilerplate, kicker).Body().Extract().Authors);
        Assert.Empty(TestPage.Article().Block(BlockRoles.Date, $"{kicker} · 3 May 2024").Body().Extract().Authors);
    }

    [Fact]
    public void A_given_name_that_is_a_word_too_counts_beside_the_date_only()
    {
        Assert.Equal(["Grace Ntombi"], TestPage.Article().Block(BlockRoles.Boilerplate, "Grace Ntombi").Block(BlockRoles.Date, "3 May 2024").Body().Extract().Authors);
        Assert.Empty(TestPage.Article().Block(BlockRoles.Boilerplate, "Grace Ntombi").Body().Extract().Authors);
    }

    [Theory]
    [InlineData("Written by", true)]
    [InlineData("By:", true)]
    [InlineData("Von", true)]
    [InlineData("Par", true)]
    [InlineData("Author", true)]
    [InlineData("Autorin", true)]
    [InlineData("Scritto da", true)]
    [InlineData("About", false)]
    [InlineData("Follow", false)]
    [InlineData("Meet", false)]
    [InlineData("From", false)]
    [InlineData("Text", false)]
    [InlineData("Interview", false)]
    [InlineData("Editor", false)]
    [InlineData("De", false)]
    [InlineData("Di", false)]
    [InlineData("Photographs by", false)]
    [InlineData("Edited by", false)]
    [InlineData("More by", false)]
    public void A_label_before_a_name_counts_where_it_means_by(string label, bool isByline) =>
        Assert.Equal(isByline ? ["Qwela Ntombi"] : [], TestPage.Article().Block(BlockRoles.Boilerplate, label).Block(BlockRoles.Boilerplate, "Qwela Ntombi").Body().Extract().Authors);

    [Theory]
    [InlineData("The trains to Bergen were late again.", true)]
    [InlineData("The trains of Frau Berg were late again.", false)]
    [InlineData("The trains to Bergen were late, said Frau Berg.", false)]
    public void A_surname_inside_a_longer_word_tells_of_nobody(string paragraph, bool isAuthor) =>
        Assert.Equal(isAuthor ? ["Hanna Berg"] : [], TestPage.Article().Block(BlockRoles.Boilerplate, "Hanna Berg").Body().Kept(paragraph).Extract().Authors);

    [Theory]
    [InlineData("(Reporting by Qwela Ntombi in Oslo and Orlo Venn; Writing by Ann Lee; Editing by Bo Ek)", "Qwela Ntombi|Orlo Venn")]
    [InlineData("[Reporting by Qwela Ntombi, Writing by Ann Lee, Editing by Bo Ek and Cy Fox]", "Qwela Ntombi")]
    [InlineData("(Reporting by Qwela N. Ntombi in Oslo. Editing by Bo Ek.)", "Qwela N. Ntombi")]
    [InlineData("(Editing by Ann Lee and Bo Ek)", "")]
    [InlineData("(Additional reporting by Ann Lee; Editing by Bo Ek)", "")]
    public void The_note_below_the_text_names_who_reported(string note, string authors)
    {
        var expected = authors.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, TestPage.Article().Body().Block(BlockRoles.AuthorBox, note).Extract().Authors);
        Assert.Equal(["Hanna Berg"], TestPage.Article().Block(BlockRoles.Byline, "By Hanna Berg").Body().Block(BlockRoles.AuthorBox, note).Extract().Authors);
    }

    [Fact]
    public void A_block_without_text_is_passed_over() =>
        Assert.Equal(["Ann Lee"], TestPage.Article().Kept("").Kept("By Ann Lee").Body().Extract().Authors);

    [Theory]
    [InlineData("Lakeside Courier | Anna Ntombi | Thursday, June 06, 2024", "Anna Ntombi")]
    [InlineData("Wednesday, June 05, 2024 Anna Ntombi", "Anna Ntombi")]
    [InlineData("ANNA NTOMBI AP Sports Writer Published: June 7, 2024 2:15AM", "Anna Ntombi")]
    [InlineData("Lakeside Courier | Qwela James | Thursday, June 06, 2024", "Qwela James")]
    [InlineData("Oakton Weekly | Qwela James | Thursday, June 06, 2024", null)]
    [InlineData("Lakeside Courier | Opera Review | Thursday, June 06, 2024", null)]
    [InlineData("Lakeside Courier | Local News | Thursday, June 06, 2024", null)]
    [InlineData("Wednesday, June 05, 2024 Lakeside", null)]
    [InlineData("San Diego | June 5, 2024", null)]
    [InlineData("Carson City, June 5, 2024", null)]
    public void A_name_in_the_line_of_the_date_is_the_author_s(string line, string? author) =>
        Assert.Equal(author is null ? [] : [author], TestPage.Article().Meta("og:site_name", "Lakeside Courier").Block(BlockRoles.Date, line).Body().Extract().Authors);

    [Theory]
    [InlineData("https://www.lakeside-courier.example/section/region", false)]
    [InlineData("https://topics.lakeside-courier.example/Qwela_Ntombi/", false)]
    [InlineData("https://www.lakeside-courier.example/qwela-ntombi", true)]
    public void A_list_s_links_to_sections_and_topics_below_the_byline_are_no_authors(string url, bool isAuthor) =>
        Assert.Equal(isAuthor ? ["Qwela Ntombi"] : [], TestPage.Article().Block(BlockRoles.Byline, "Qwela Ntombi", BlockKinds.ListItem, links: new BlockLink { Url = url, Text = "Qwela Ntombi" }).Body().Extract().Authors);
}
