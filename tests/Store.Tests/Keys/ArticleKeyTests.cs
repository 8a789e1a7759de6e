using NewsPipeline.Store.Keys;

namespace NewsPipeline.Store.Tests.Keys;

public sealed class ArticleKeyTests
{
    [Theory]
    [InlineData("https://news.example/a/story-of-the-day?id=1", "https://news.example/a/story-of-the-day")]
    [InlineData("https://news.example/amp/4711.html", "https://news.example/4711.html")]
    [InlineData("https://news.example/p?id=20261101", "https://news.example/world/20261101")]
    public void An_article_s_canonical_url_on_the_same_host_is_the_key(string final, string canonical) =>
        Assert.Equal(canonical, ArticleKey.For(final, canonical).Url);

    [Theory]
    [InlineData("https://news.example/a/story-of-the-day", "https://news.example/")]
    [InlineData("https://news.example/a/story-of-the-day", "https://news.example/world")]
    [InlineData("https://news.example/a/story-of-the-day", "https://wire.example/a/story-of-the-day")]
    [InlineData("https://news.example/a/story-of-the-day", "not a url")]
    [InlineData("https://news.example/a/story-of-the-day", null)]
    public void Anything_else_is_not(string final, string? canonical) =>
        Assert.Equal(final, ArticleKey.For(final, canonical).Url);

    [Fact]
    public void Aliases_of_one_address_have_one_key() =>
        Assert.Equal(ArticleKey.For("HTTPS://News.example:443/a/?utm_source=x#top", null).Hash, ArticleKey.For("https://news.example/a/", null).Hash);

    [Fact]
    public void A_key_is_short_however_long_the_url_is() =>
        Assert.Equal(32, ArticleKey.For("https://news.example/" + new string('a', 9600), null).Hash.Length);

    [Theory]
    [InlineData("https://www.News.example/a", "news.example")]
    [InlineData("https://bücher.example/a", "xn--bcher-kva.example")]
    public void The_host_is_lower_case_without_www(string url, string host) => Assert.Equal(host, ArticleKey.For(url, null).Host);
}
