namespace NewsPipeline.Extractor.Tests.Labels;

public sealed class AccessFieldTests
{
    [Theory]
    [InlineData("free", true)]
    [InlineData("locked", false)]
    [InlineData(" Locked ", false)]
    [InlineData("metered", null)]
    [InlineData("", null)]
    public void The_tier_tells_unless_it_is_free_so_many_times_a_month(string tier, bool? free) =>
        Assert.Equal(free, TestPage.Article().Meta("article:content_tier", tier).Body().Extract().IsAccessibleForFree);

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    public void Beside_a_meter_the_structured_data_decides(string written, bool free) =>
        Assert.Equal(free, TestPage.Article().Meta("article:content_tier", "metered").JsonLd($$"""{"@type": "NewsArticle", "isAccessibleForFree": "{{written}}"}""").Body().Extract().IsAccessibleForFree);
}
