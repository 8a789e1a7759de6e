using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Parsing;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void An_empty_body_is_its_own_reason(string content) => Assert.Equal(ReasonCodes.EmptyBody, Pages.Clean(content).Rejection?.Reason);

    [Theory]
    [InlineData("&#0;")]
    [InlineData("&#xD800;")]
    [InlineData("&#xFFFFFFFF;")]
    [InlineData("&#1;")]
    [InlineData("&bogus;")]
    [InlineData("\u0001\u000B")]
    public void Odd_characters_and_references_leave_valid_text(string odd)
    {
        var content = PageText.Repair(Pages.Page($"<h1>Pier{odd} report</h1>" + Pages.Paragraphs(4).Replace("harbour", $"har{odd}bour", StringComparison.Ordinal)));
        var page = Pages.Cleaned(content);
        Assert.All(page.Blocks, block => Assert.Equal(PageText.Repair(block.Text), block.Text));
        Assert.Equal(PageText.Repair(page.Html), page.Html);
    }

    [Theory]
    [InlineData("<table><table><tr><td><table><p>")]
    [InlineData("</p></div></body></html>")]
    [InlineData("<b><p><i></b></p></i>")]
    [InlineData("<template><div></template>")]
    [InlineData("<svg><foreignObject><p>")]
    [InlineData("<select><option><div>")]
    [InlineData("<frameset><frame>")]
    [InlineData("<plaintext>")]
    public void Broken_markup_does_not_break_the_cleaner(string broken)
    {
        var result = Pages.Clean(Pages.Page(Pages.Paragraphs(3) + broken + Pages.Paragraphs(3, from: 6)));
        Assert.True(result.IsCleaned || result.Rejection.Reason == ReasonCodes.NotArticle);
    }

    [Fact]
    public void Text_without_any_markup_is_read_as_HTML_too() =>
        Assert.True(Pages.Clean(string.Join(" ", Enumerable.Range(0, 8).Select(Pages.Sentence))).IsCleaned);

    [Fact]
    public async Task One_cleaner_serves_several_threads()
    {
        var html = Pages.Page("<h1>Council delays repair of ferry pier</h1>" + Pages.Paragraphs(6));
        var expected = Pages.Text(Pages.Cleaned(html));
        var texts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Pages.Text(Pages.Cleaned(html)))));
        Assert.All(texts, text => Assert.Equal(expected, text));
    }
}
