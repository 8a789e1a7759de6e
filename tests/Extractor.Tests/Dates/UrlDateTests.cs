using NewsPipeline.Extractor.Dates;

namespace NewsPipeline.Extractor.Tests.Dates;

public sealed class UrlDateTests
{
    [Theory]
    [InlineData("https://news.example/2024/05/03/story")]
    [InlineData("https://news.example/2024/5/3/story")]
    [InlineData("https://news.example/world/2024-05-03-story.html")]
    [InlineData("https://news.example/20240503/story")]
    [InlineData("https://news.example/world/2024/may/03/story")]
    [InlineData("https://news.example/a_2024_05_03.html")]
    [InlineData("https://news.example/article/A20240503094500012345")]
    [InlineData("https://news.example/view/202405030945001")]
    [InlineData("https://archive.example/web/20240611120000/https://news.example/2024/05/03/story")]
    public void The_day_in_a_path_is_read(string url) => Assert.Equal(new DateOnly(2024, 5, 3), UrlDate.Read(url));

    [Theory]
    [InlineData("https://news.example/2024/05/story")]
    [InlineData("https://news.example/story-20240503123")]
    [InlineData("https://news.example/1234/56/78")]
    [InlineData("https://news.example/?date=2024-05-03")]
    [InlineData("https://news.example/view/202405037745001")]
    [InlineData("https://news.example/story20240503")]
    [InlineData("https://archive.example/web/20240611120000/https://news.example/story")]
    [InlineData("https://20240503.example/story")]
    [InlineData("https://news.example/2024/13/45/story")]
    [InlineData(null)]
    public void A_path_without_a_day_gives_none(string? url) => Assert.Null(UrlDate.Read(url));
}
