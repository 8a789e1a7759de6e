using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Media;

public sealed class ImageFieldTests
{
    [Theory]
    [InlineData("https://static.lakeside-courier.example/img/logo_courier.svg", false)]
    [InlineData("https://static.lakeside-courier.example/icons/arrow-icon.png", false)]
    [InlineData("https://static.lakeside-courier.example/pixel.gif", false)]
    [InlineData("https://static.lakeside-courier.example/badge.img?h=17&w=0", false)]
    [InlineData("https://static.lakeside-courier.example/harbour-logo-on-the-wall.jpg", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=300&h=200", true)]
    [InlineData("https://static.lakeside-courier.example/iconic-bridge.png", true)]
    [InlineData("https://static.lakeside-courier.example/pixel-9-pro-in-the-hand.png", true)]
    [InlineData("https://static.lakeside-courier.example/style-icon-dies.PNG", true)]
    [InlineData("https://static.lakeside-courier.example/pixel-9.avif", true)]
    [InlineData("https://static.lakeside-courier.example/photos/pixel", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=16&h=9&width=1200", true)]
    [InlineData("https://static.lakeside-courier.example/bridge.jpg?w=40", true)]
    public void The_pages_own_graphics_are_no_images_of_the_article(string url, bool isKept) =>
        Assert.Equal(isKept ? 1 : 0, TestPage.Article().Image(new PageImage { Url = url }).Body().Extract().Images.Count);

    [Fact]
    public void An_image_with_a_caption_is_the_articles_whatever_it_is_called() =>
        Assert.Single(TestPage.Article().Image(new PageImage { Url = "https://www.lakeside-courier.example/logo.svg", Caption = "The new sign of the harbour." }).Body().Extract().Images);
}
