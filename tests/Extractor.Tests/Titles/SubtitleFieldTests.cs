using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Titles;

public sealed class SubtitleFieldTests
{
    [Theory]
    [InlineData("Crews of the old ferries go on at the harbour", true)]
    [InlineData("橋は二か月早く開通した", true)]
    [InlineData("NUC橋は二か月早く開通した", true)]
    [InlineData("Image by image, the harbour comes back to life", true)]
    [InlineData("Foto di gruppo con signora al porto", true)]
    [InlineData("By May 3, 2024, the council has to say what becomes of the pier", true)]
    [InlineData("From May 3, 2024 the boats of the harbour go on at the pier", true)]
    [InlineData("Subscribe", false)]
    [InlineData("Our verdict", false)]
    [InlineData("04.02.2022", false)]
    [InlineData("Photo by Ann Lee", false)]
    [InlineData("Ann Lee/Getty Images", false)]
    [InlineData("Region Bridge opens early By Ann Lee", false)]
    public void A_subtitle_is_a_line_of_words_beside_the_headline(string line, bool isSubtitle) =>
        Assert.Equal(isSubtitle ? line : null, TestPage.Article().Block(BlockRoles.Subtitle, line).Body().Extract().Subtitle);

    [Fact]
    public void One_that_stands_below_the_text_is_none() =>
        Assert.Null(TestPage.Article().Body().Block(BlockRoles.Subtitle, "Please read the rules before you comment").Extract().Subtitle);

    [Theory]
    [InlineData("The bridge on its first day (Image: Ann Lee)")]
    [InlineData("More from the Lakeside Courier")]
    [InlineData("The bridge from the north side.")]
    public void A_caption_and_a_label_of_the_site_are_none(string line)
    {
        var page = TestPage.Article().Meta("og:site_name", "Lakeside Courier").Image(new PageImage { Url = "https://lakeside-courier.example/a.jpg", Caption = "The bridge from the north side." });
        Assert.Null(page.Block(BlockRoles.Subtitle, line).Body().Extract().Subtitle);
    }

    [Fact]
    public void A_byline_is_none() =>
        Assert.Null(TestPage.Article().Fact(FactKinds.Byline, "By Ann Lee on May 3, 2024").Block(BlockRoles.Subtitle, "By Ann Lee on May 3, 2024").Body().Extract().Subtitle);

    [Theory]
    [InlineData(2, true, "Crews of the old ferries go on at the harbour")]
    [InlineData(2, false, null)]
    [InlineData(1, true, null)]
    public void A_lower_heading_between_headline_and_byline_is_one(int level, bool hasByline, string? subtitle)
    {
        var page = new TestPage().Fact(FactKinds.Headline, "Bridge opens early").Add(Heading("Bridge opens early", BlockRoles.Title, 1)).Add(Heading("Crews of the old ferries go on at the harbour", BlockRoles.Boilerplate, level));
        Assert.Equal(subtitle, (hasByline ? page.Block(BlockRoles.Byline, "By Ann Lee") : page).Body().Extract().Subtitle);
    }

    [Theory]
    [InlineData(BlockRoles.Boilerplate, true)]
    [InlineData(BlockRoles.Related, false)]
    [InlineData(BlockRoles.Listing, false)]
    public void A_heading_below_links_to_others_is_none(string role, bool isSubtitle)
    {
        var page = new TestPage().Fact(FactKinds.Headline, "Bridge opens early").Add(Heading("Bridge opens early", BlockRoles.Title, 1)).Block(role, "Ferry fares rise again").Add(Heading("Crews of the old ferries go on at the harbour", BlockRoles.Boilerplate, 2));
        Assert.Equal(isSubtitle, page.Block(BlockRoles.Byline, "By Ann Lee").Body().Extract().Subtitle is not null);
    }

    [Fact]
    public void A_summary_that_the_first_paragraph_repeats_behind_its_place_is_none()
    {
        var line = "Crews of the old ferries go on at the harbour.";
        Assert.Null(TestPage.Article().Block(BlockRoles.Subtitle, line).Kept("BERLIN: " + line + " The pier stays as it is until the spring.").Body().Extract().Subtitle);
    }

    [Theory]
    [InlineData("Published May 3, 2024 and last updated May 5, 2024")]
    [InlineData("by Harbour Cat at May 3, 2024 12:12 pm")]
    [InlineData("Final 1 2 3 4 5 6 7 8 9 R H E")]
    [InlineData("Ann Lee/Staff Photographer The bridge in the light of the morning")]
    public void Lines_of_dates_figures_and_captions_are_none(string line) =>
        Assert.Null(TestPage.Article().Block(BlockRoles.Caption, "The bridge in the light of the morning").Block(BlockRoles.Subtitle, line).Body().Extract().Subtitle);

    private static PageBlock Heading(string text, string role, int level) =>
        new() { Kind = BlockKinds.Heading, Role = role, Text = text, Kept = false, Reason = "test", Level = level };
}
