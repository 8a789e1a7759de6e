namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class NextArticlesTests
{
    private const string Title = "Council delays repair of ferry pier";

    private static string Kept(string body) => Pages.Text(Pages.Cleaned(Pages.Page(body)));

    [Fact]
    public void An_article_with_a_headline_of_its_own_after_the_article_is_another_one()
    {
        var text = Kept($"<main><article><h1 class=a>{Title}</h1>{Pages.Paragraphs(4)}</article><article><p>Sport</p><h1 class=b>Rowers win the cup again</h1>{Pages.Paragraphs(6, 20)}</article></main>");
        Assert.Contains(Pages.Sentence(7), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(20), text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rowers", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_headline_in_the_same_dress_starts_another_one()
    {
        var text = Kept($"<main><div><h1 class=a>{Title}</h1>{Pages.Paragraphs(4)}</div><div><h1 class=a>Rowers win the cup again</h1>{Pages.Paragraphs(6, 20)}</div></main>");
        Assert.Contains(Pages.Sentence(7), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(20), text, StringComparison.Ordinal);
    }

    [Theory]
    // The headline stands above the article, whose parts have headings of the first level.
    [InlineData("<main><h1>{0}</h1><p>{3} {3}</p><article>{1}<h1 class=b>What comes next</h1>{2}</article></main>")]
    [InlineData("<main><h1>{0}</h1><p>{3}</p><p>{3} It is slow.</p><p>{3} It is old.</p><p>{3} It is small.</p><p>{3} It is far.</p><p>{3} It is all.</p><article>{1}<h1 class=b>What comes next</h1>{2}</article></main>")]
    // The parts of one article.
    [InlineData("<main><article><h1>{0}</h1>{1}<section><h1 class=b>What comes next</h1>{2}</section></article></main>")]
    [InlineData("<main><article><h1>{0}</h1>{1}<article><h1 class=b>What comes next</h1>{2}</article></article></main>")]
    // The headline the titles name is that of the second one.
    [InlineData("<main><article><h1>Harbour notes of the week</h1>{3}</article><article><h1 class=b>{0}</h1>{1}{2}</article></main>")]
    public void A_part_of_the_article_is_none(string body)
    {
        var text = Kept(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, Title, Pages.Paragraphs(3), Pages.Paragraphs(4, 6), "Ferries sail from the upper quay until then, the office says."));
        for (var i = 0; i < 14; i++)
            Assert.Contains(Pages.Sentence(i), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_headlines_take_no_longer_than_their_number()
    {
        var html = $"<main><article><h1>{Title}</h1>{Pages.Paragraphs(4)}</article>{string.Concat(Enumerable.Repeat("<article><h1>Rowers win the cup again</h1></article>", 60_000))}</main>";
        Assert.Contains(Pages.Sentence(7), Kept(html), StringComparison.Ordinal);
    }
}
