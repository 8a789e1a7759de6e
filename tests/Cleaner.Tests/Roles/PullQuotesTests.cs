namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class PullQuotesTests
{
    private const string Said = "Closing the pier would end our trade for good";

    [Theory]
    [InlineData("<blockquote><p>“{0}…”</p></blockquote>", "")]
    [InlineData("<div class='pull-quote'><p>{0}</p><p>Ada Lund, fisher</p></div>", "")]
    [InlineData("<blockquote><p>“{0}”</p><p>Ada Lund, fisher</p></blockquote>", "")]
    [InlineData("<div class='feature'><blockquote><p>{0}”</p></blockquote><span>Ada Lund, fisher</span></div>", "")]
    [InlineData("<blockquote><p>Nobody here wants to see the old pier go, and I least of all.</p></blockquote>", "Nobody here wants")]
    public void A_quote_that_the_text_holds_is_not_said_twice(string box, string start)
    {
        var html = Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}{box.Replace("{0}", Said, StringComparison.Ordinal)}<p>“{Said},” said Ada Lund, who has landed her catch there for twenty years and more.</p>{Pages.Paragraphs(3, from: 6)}</article>");
        var text = Pages.Text(Pages.Cleaned(html));
        Assert.Equal(1, text.Split(Said).Length - 1);
        Assert.DoesNotContain("Lund, fisher", text, StringComparison.Ordinal);
        Assert.Contains(start, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("We would all have to leave in the end.", true)]
    [InlineData("We would all go to court against it.", false)]
    public void A_pulled_quote_may_join_what_the_text_has_apart(string second, bool isSaid)
    {
        var box = $"<div class='pull-quote'><p>“{Said}. {second}”</p><p>Ada Lund, fisher</p></div>";
        var html = Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}{box}<p>“{Said},” said Ada Lund, a fisher. “We would all have to leave in the end.” Others nodded.</p>{Pages.Paragraphs(3, from: 6)}</article>");
        var reasons = Pages.Cleaned(html).Blocks.Where(block => block.Text.StartsWith("Ada Lund, fisher", StringComparison.Ordinal) || block.Text.StartsWith("“" + Said + ".", StringComparison.Ordinal)).Select(block => block.Reason);
        Assert.Equal(isSaid, reasons.Contains("said before"));
    }

    [Fact]
    public void A_page_of_hundreds_of_quotations_pulls_none()
    {
        var quotes = string.Concat(Enumerable.Range(0, 300).Select(i => $"<blockquote><p>The boats of the harbour came home at {i} in the morning.</p></blockquote>"));
        var html = Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}{quotes}<blockquote><p>{Said}</p></blockquote><p>“{Said},” said Ada Lund, who has landed her catch there for twenty years and more.</p>{Pages.Paragraphs(3, from: 6)}</article>");
        var before = Pages.Cleaned(html).Blocks.Where(block => block.Text == Said).ToArray();
        Assert.NotEqual("said before", Assert.Single(before).Reason);
    }
}
