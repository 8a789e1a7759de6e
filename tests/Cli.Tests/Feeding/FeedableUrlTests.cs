using NewsPipeline.Cli.Feeding;

namespace NewsPipeline.Cli.Tests.Feeding;

public class FeedableUrlTests
{
    [Theory]
    [InlineData("https://example.org/news/42")]
    [InlineData("http://127.0.0.1:8080/a?b=c#d")]
    [InlineData("https://пример.рф/новости")]
    public void A_web_address_can_be_fed(string url) => Assert.Null(FeedableUrl.Problem(url));

    [Theory]
    [InlineData("nonsense", "malformed-url")]
    [InlineData("http://", "malformed-url")]
    [InlineData("ftp://example.org/file", "unsupported-scheme")]
    [InlineData("https://user:secret@example.org/", "credentials-in-url")]
    public void Anything_else_is_told_with_its_reason(string url, string reason) =>
        Assert.StartsWith(reason + ": ", FeedableUrl.Problem(url), StringComparison.Ordinal);
}
