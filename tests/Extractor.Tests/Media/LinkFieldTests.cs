using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Media;

public sealed class LinkFieldTests
{
    [Fact]
    public void Each_link_of_the_text_is_given_once_and_places_of_the_page_itself_are_none()
    {
        var harbour = new BlockLink { Url = "https://harbour.example/#map", Text = "the harbour" };
        var note = new BlockLink { Url = TestPage.Url + "#note-1", Text = "1" };
        var links = TestPage.Article().Kept("It opened near the harbour, said the harbour. 1", BlockKinds.Paragraph, harbour, harbour, note).Body().Extract().Links;
        Assert.Equal("https://harbour.example/#map", Assert.Single(links).Url);
    }
}
