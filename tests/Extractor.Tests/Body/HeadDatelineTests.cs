using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class HeadDatelineTests
{
    [Theory]
    [InlineData(BlockRoles.Boilerplate, "BERLIN, June 7, 2024", "Berlin")]
    [InlineData(BlockRoles.Date, "Ann Lee, Lakeside Times Berlin, June 7, 2024", "Berlin")]
    [InlineData(BlockRoles.Byline, "By Ann Lee, Berlin, 7 June 2024", "Berlin")]
    [InlineData(BlockRoles.Byline, "By Ann Berlin, 7 June 2024", null)]
    [InlineData(BlockRoles.Boilerplate, "Next meeting of the council: Berlin, 7 June 2024", null)]
    [InlineData(BlockRoles.Date, "Friday, 7 June 2024", null)]
    [InlineData(BlockRoles.Related, "BERLIN, June 7, 2024", null)]
    public void A_known_city_before_the_date_is_the_dateline(string role, string line, string? place) =>
        Assert.Equal(place, TestPage.Article().Block(role, line).Body().Extract().Dateline);

    [Fact]
    public void The_text_s_own_comes_first() =>
        Assert.Equal("Oslo", TestPage.Article().Block(BlockRoles.Date, "Berlin, June 7, 2024").Kept("OSLO (NTB) – The new bridge was opened on Wednesday by the mayor.").Body().Extract().Dateline);

    [Fact]
    public void Points_in_brief_above_the_text_do_not_hide_its_dateline()
    {
        var article = TestPage.Article().Kept("Bridge opens on Wednesday, two months early", BlockKinds.ListItem).Kept("Council has not said what becomes of the pier", BlockKinds.ListItem)
            .Kept("Crews of the boats go on at the harbour", BlockKinds.ListItem).Kept("OSLO (NTB) – The new bridge was opened on Wednesday by the mayor.").Body().Extract();
        Assert.Equal("Oslo", article.Dateline);
        Assert.Equal("The new bridge was opened on Wednesday by the mayor.", article.Lead);
    }
}
