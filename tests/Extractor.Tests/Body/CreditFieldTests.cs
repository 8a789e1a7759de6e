using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class CreditFieldTests
{
    [Theory]
    [InlineData("Source: Example Wire – Bridge opens early, official says", "Example Wire")]
    [InlineData("From Example Wire - READ ORIGINAL", "Example Wire")]
    [InlineData("Quelle: dpa", "dpa")]
    [InlineData("EXW", "EXW")]
    public void A_credit_line_names_the_outlet(string line, string credit) =>
        Assert.Equal(credit, TestPage.Article(source: "text").Body().Block(BlockRoles.Credit, line).Extract().Credit);

    [Fact]
    public void The_site_itself_is_no_credit() =>
        Assert.Null(TestPage.Article().Meta("og:site_name", "Lakeside Courier").Body().Block(BlockRoles.Credit, "Source: Lakeside Courier").Extract().Credit);

    [Fact]
    public void A_sentence_about_a_source_is_no_credit() =>
        Assert.Null(TestPage.Article().Body().Block(BlockRoles.Boilerplate, "From the harbour to the hills, everybody was there.").Extract().Credit);

    [Theory]
    [InlineData("Read more", null)]
    [InlineData("Ann Lee", null)]
    [InlineData("12 Sources", null)]
    [InlineData("Reuters", "Reuters")]
    [InlineData("Source: Harbour Wire", "Harbour Wire")]
    [InlineData("Credit: Reuters/Ann Lee", null)]
    [InlineData("Source: dpa/AFP", "dpa/AFP")]
    public void An_element_that_is_called_a_credit_names_a_known_agency_or_says_that_it_does(string line, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Body().Block(BlockRoles.Credit, line).Extract().Credit);

    [Fact]
    public void The_sites_own_initials_are_no_credit() =>
        Assert.Null(TestPage.Article().Meta("og:site_name", "Associated Press").Kept("LAKESIDE (AP) – The new bridge over the lake opened on Wednesday, two months before the date that had been promised.").Body().Extract().Credit);

    [Theory]
    [InlineData("Reuters", "Reuters", null)]
    [InlineData("Credit: Harbour Wire", "Credit: Harbour Wire", null)]
    [InlineData("Ann Lee", "Reuters", "Reuters")]
    public void The_credit_of_a_picture_is_not_that_of_the_text(string ofPicture, string line, string? credit) =>
        Assert.Equal(credit, TestPage.Article().Image(new PageImage { Url = "https://lakeside-courier.example/bridge.jpg", Credit = ofPicture }).Block(BlockRoles.Credit, line).Body().Extract().Credit);

    [Fact]
    public void Words_that_stand_beside_the_picture_and_once_more_are_the_texts_credit() =>
        Assert.Equal("Reuters", TestPage.Article().Image(new PageImage { Url = "https://lakeside-courier.example/bridge.jpg", Credit = "Reuters" }).Block(BlockRoles.Credit, "Reuters").Body().Block(BlockRoles.Credit, "Reuters").Extract().Credit);
}
