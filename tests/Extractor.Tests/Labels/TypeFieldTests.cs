using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Labels;

public sealed class TypeFieldTests
{
    [Theory]
    [InlineData("NewsArticle", ArticleTypes.News)]
    [InlineData("OpinionNewsArticle", ArticleTypes.Opinion)]
    [InlineData("AnalysisNewsArticle", ArticleTypes.Analysis)]
    [InlineData("LiveBlogPosting", ArticleTypes.LiveBlog)]
    [InlineData("ReviewNewsArticle", ArticleTypes.Review)]
    [InlineData("AdvertiserContentArticle", ArticleTypes.Advertorial)]
    [InlineData("Article", null)]
    public void The_type_in_JSON_LD_tells(string type, string? expected) =>
        Assert.Equal(expected, TestPage.Article().JsonLd($$"""{"@type": "{{type}}", "headline": "Bridge opens early"}""").Body().Extract().Type);

    [Theory]
    [InlineData("Opinion | The bridge opens too early", ArticleTypes.Opinion)]
    [InlineData("Interview: the woman who built the bridge", ArticleTypes.Interview)]
    [InlineData("Bridge opens early – live updates", ArticleTypes.LiveBlog)]
    [InlineData("Bridge opens early: review of the year in the north", null)]
    [InlineData("An opinion on the bridge", null)]
    public void A_label_at_an_end_of_the_headline_tells(string headline, string? expected) => Assert.Equal(expected, TestPage.Article(headline).Body().Extract().Type);

    [Fact]
    public void A_label_over_the_headline_outweighs_the_schema_that_every_page_of_a_site_has() =>
        Assert.Equal(ArticleTypes.Opinion, TestPage.Article(null).Fact(FactKinds.Section, "Opinion").Headline("The bridge opens too early").JsonLd("""{"@type": "NewsArticle", "headline": "The bridge opens too early"}""").Body().Extract().Type);

    [Theory]
    [InlineData("OSLO, May 3, 2024 /PRNewswire/ -- Lake Bridges, the builder of bridges over lakes, announced today that its bridge has opened.", ArticleTypes.PressRelease)]
    [InlineData("OSLO (Business Wire) – Lake Bridges, the builder of bridges over lakes, announced today that its bridge has opened early.", ArticleTypes.PressRelease)]
    [InlineData("The company said in a statement to Business Wire that its bridge over the lake in the north had been opened early.", null)]
    public void A_dateline_of_a_service_for_companies_makes_a_press_release(string paragraph, string? expected) => Assert.Equal(expected, TestPage.Article().Kept(paragraph).Body().Extract().Type);

    [Fact]
    public void A_press_release_says_so_in_its_first_line() =>
        Assert.Equal(ArticleTypes.PressRelease, TestPage.Article().Block(BlockRoles.Boilerplate, "For immediate release").Body().Extract().Type);

    [Theory]
    [InlineData("PRESS RELEASE", true)]
    [InlineData("Press release: the bridge is open", true)]
    [InlineData("Press release Lakeside Bridges, 3 May 2024", true)]
    [InlineData("Press releases about the opening were sent to all who had asked for them", false)]
    [InlineData("Press release from the council was not read by anybody in the town", false)]
    public void The_words_alone_begin_many_a_sentence(string line, bool isPressRelease) =>
        Assert.Equal(isPressRelease ? ArticleTypes.PressRelease : null, TestPage.Article().Block(BlockRoles.Boilerplate, line).Body().Extract().Type);
}
