using NewsPipeline.Cleaner.Judging;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Judging;

public sealed class TextAmountTests
{
    private const string Headline = "Harbour council meets again on the pier";

    private static TextAmount Of(string link, string? url) => TextAmount.Of(
        [
            new() { Kind = BlockKinds.Heading, Level = 2, Role = BlockRoles.Boilerplate, Kept = false, Reason = "short", Text = Headline, Links = [new() { Url = link, Text = Headline }] },
            new() { Kind = BlockKinds.Paragraph, Role = BlockRoles.Body, Kept = true, Reason = "prose", Text = Pages.Sentence(0), Links = [] },
        ],
        url);

    [Theory]
    [InlineData("https://harbour-post.example/news/7", "https://harbour-post.example/news/pier")]
    [InlineData("https://harbour-post.example/news/7#top", "https://harbour-post.example/news/pier")]
    [InlineData("https://harbour-post.example/news/pier-2#top", "https://harbour-post.example/news/pier")]
    [InlineData("/news/7#top", null)]
    public void A_text_under_a_headline_that_leads_to_another_page_is_a_teaser(string link, string? url) =>
        Assert.Equal((1, 1), (Of(link, url).Headlines, Of(link, url).Teasers));

    [Theory]
    [InlineData("https://harbour-post.example/news/pier#answer-7", "https://harbour-post.example/news/pier")]
    [InlineData("https://harbour-post.example/news/pier?page=1#answer-7", "https://harbour-post.example/news/pier?page=1#top")]
    [InlineData("https://harbour-post.example/#answer-7", "https://harbour-post.example")]
    [InlineData("https://harbour-post.example/br%C3%BCcke#answer-7", "https://harbour-post.example/brücke")]
    [InlineData("#answer-7", null)]
    public void An_answer_that_opens_on_the_page_itself_is_none(string link, string? url) =>
        Assert.Equal((0, 0), (Of(link, url).Headlines, Of(link, url).Teasers));
}
