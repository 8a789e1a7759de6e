using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Judging;

public sealed class ArticleCheckTests
{
    [Fact]
    public void A_tag_page_of_teasers_is_no_article()
    {
        var cards = string.Concat(Enumerable.Range(1, 12).Select(i => $"<article class=card><h2><a href='/news/{i}'>A story of the town, number {i}, and what came of it</a></h2><p>{Pages.Sentence(i)}</p></article>"));
        var result = Pages.Clean(Pages.Page("<h1>Harbour</h1><main>" + cards + "</main>", title: "Harbour"));
        Assert.Equal(ReasonCodes.NotArticle, result.Rejection?.Reason);
    }

    [Fact]
    public void A_home_page_of_links_is_no_article()
    {
        var links = string.Concat(Enumerable.Range(1, 80).Select(i => $"<li><a href='/news/{i}'>A story of the town, number {i}</a>"));
        var result = Pages.Clean(Pages.Page("<ul>" + links + "</ul>"));
        Assert.Equal(ReasonCodes.NotArticle, result.Rejection?.Reason);
        Assert.NotNull(result.Rejection?.Detail);
    }

    [Fact]
    public void A_form_is_no_article() =>
        Assert.Equal(ReasonCodes.NotArticle, Pages.Clean(Pages.Page("<form><label>Name</label><input><label>Password</label><input><button>Log in</button></form>")).Rejection?.Reason);

    [Fact]
    public void A_short_notice_of_two_sentences_passes() =>
        Assert.True(Pages.Clean(Pages.Page("<h1>Pier closed</h1>" + Pages.Paragraphs(1))).IsCleaned);

    [Fact]
    public void Japanese_sentences_count() =>
        Assert.True(Pages.Clean(Pages.Page("<h1>桟橋閉鎖</h1><p>港の古い桟橋は冬の前に閉まります。町の議会は火曜日の夜に決めました。漁師たちは反対しています。修理には四百万かかります。</p>")).IsCleaned);

    [Theory]
    [InlineData("\"isAccessibleForFree\":false")]
    [InlineData("\"isAccessibleForFree\": \"False\"")]
    public void A_stub_before_a_paywall_is_kept_with_the_text_there_is(string free)
    {
        var stub = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + free + "}</script><h1>Council delays repair of ferry pier</h1><p>" + Pages.Sentence(0) + "</p>";
        Assert.Equal(Pages.Sentence(0), Pages.Text(Pages.Cleaned(Pages.Page(stub))));
    }

    [Fact]
    public void A_page_behind_a_paywall_without_any_text_has_its_own_reason()
    {
        var empty = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script><h1>Council delays repair of ferry pier</h1><div class=paywall><a href='/login'>Log in</a></div>";
        Assert.Equal(ReasonCodes.Paywall, Pages.Clean(Pages.Page(empty)).Rejection?.Reason);
    }

    [Theory]
    [InlineData("locked", ReasonCodes.Paywall)]
    [InlineData("metered", ReasonCodes.NotArticle)]
    [InlineData("free", ReasonCodes.NotArticle)]
    public void Metered_pages_are_free_to_read(string tier, string reason) =>
        Assert.Equal(reason, Pages.Clean(Pages.Page($"<meta property='article:content_tier' content='{tier}'><h1>Council delays repair of ferry pier</h1><a href='/login'>Log in</a>")).Rejection?.Reason);

    [Fact]
    public void Text_before_a_paywall_is_kept_where_there_is_enough_of_it()
    {
        var html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script>" + Pages.Paragraphs(4);
        Assert.True(Pages.Clean(Pages.Page(html)).IsCleaned);
    }

    [Fact]
    public void Minimums_are_options()
    {
        var strict = new PageCleaner(new CleanerOptions { MinimumSentences = 50 });
        var result = strict.Clean(new PageInput { Content = Pages.Page(Pages.Paragraphs(5)), MediaType = "text/html" }, TestContext.Current.CancellationToken);
        Assert.Equal(ReasonCodes.NotArticle, result.Rejection?.Reason);
    }
}
