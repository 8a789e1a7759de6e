using NewsPipeline.Cleaner.Features;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class LinkTargetTests
{
    private static LinkTarget Of(string url, string? rel = null) => LinkTarget.Of(new BlockLink { Url = url, Text = "here", Rel = rel }, "harbour-post.example");

    [Theory]
    [InlineData("https://ferries.example/fares?utm_source=post&utm_medium=article", true)]
    [InlineData("/more/fares?from=1&icid=box_2", true)]
    [InlineData("https://ferries.example/fares?line=7", false)]
    [InlineData("https://ferries.example/utm_guide", false)]
    public void A_link_that_is_counted_for_a_campaign_is_told_by_its_query(string url, bool expected) => Assert.Equal(expected, Of(url).IsTracked);

    [Theory]
    [InlineData("https://harbour-post.example/list.php?tag=ferries", true)]
    [InlineData("https://harbour-post.example/list.php?cat=4", true)]
    [InlineData("https://harbour-post.example/tags/ferries", true)]
    [InlineData("https://harbour-post.example/stage.php?vintage=4", false)]
    public void Lists_of_a_topic_are_told_by_folder_or_query(string url, bool expected) => Assert.Equal(expected, Of(url).IsTag);
}
