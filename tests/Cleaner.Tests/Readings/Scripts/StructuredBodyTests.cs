using System.Text.Json;
using NewsPipeline.Cleaner.Readings.Scripts;

namespace NewsPipeline.Cleaner.Tests.Readings.Scripts;

public sealed class StructuredBodyTests
{
    private static readonly string[] Sentences = [.. Enumerable.Range(0, 12).Select(Pages.Sentence)];

    private static string WithBody(string body, string shown) =>
        $"<html><head><title>Council delays repair of ferry pier</title><script type='application/ld+json'>{JsonSerializer.Serialize(new Dictionary<string, string> { ["@context"] = "https://schema.org", ["@type"] = "NewsArticle", ["headline"] = "Council delays repair of ferry pier", ["articleBody"] = body })}</script></head><body>{shown}</body></html>";

    [Fact]
    public void A_page_that_shows_nothing_is_read_from_its_JSON_LD()
    {
        var page = Pages.Cleaned(WithBody(string.Join("\n\n", Sentences), "<div id='root'></div>"));
        Assert.Equal(Sentences, page.Blocks.Where(block => block.Kept).Select(block => block.Text));
    }

    [Fact]
    public void A_page_that_shows_its_text_is_read_from_that()
    {
        var shown = Pages.Paragraphs(6);
        var page = Pages.Cleaned(WithBody(string.Join("\n\n", Sentences), $"<article><h1>Council delays repair of ferry pier</h1>{shown}</article>"));
        Assert.Equal(6, page.Blocks.Count(block => block.Kept));
    }

    [Theory]
    [InlineData("<p>{0}</p><p>{0}</p>")]
    [InlineData("&lt;p&gt;{0}&lt;/p&gt;&lt;p&gt;{0}&lt;/p&gt;")]
    public void Mark_up_stays_mark_up(string body) =>
        Assert.StartsWith("<p>The pier", StructuredBody.Markup(body.Replace("{0}", string.Concat(Enumerable.Repeat("The pier is closed. ", 40)), StringComparison.Ordinal)), StringComparison.Ordinal);

    [Fact]
    public void Lines_with_other_mark_up_are_paragraphs() =>
        Assert.StartsWith("<p><b>The pier</b> is closed", StructuredBody.Markup(string.Concat(Enumerable.Repeat("<b>The pier</b> is closed. <plan> and <picture>\n", 20))), StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("The pier is closed.")]
    public void A_stub_is_no_article(string? body) => Assert.Null(StructuredBody.Markup(body));
}
