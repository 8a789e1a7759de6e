namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class NoScriptTests
{
    private const string Note = "<noscript><p>This page needs scripts. Please switch them on in the settings of your browser.</p></noscript>";

    [Fact]
    public void The_text_of_a_page_that_shows_none_may_stand_in_noscript()
    {
        var page = Pages.Cleaned(Pages.Page($"<div id='app'></div><noscript>{Pages.Paragraphs(10)}</noscript>"));
        Assert.Equal(10, page.Blocks.Count(block => block.Kept));
    }

    [Fact]
    public void A_note_on_scripts_is_no_text()
    {
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}</article>{Note}")));
        Assert.DoesNotContain("needs scripts", text, StringComparison.Ordinal);
    }
}
