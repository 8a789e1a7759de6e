namespace NewsPipeline.Cleaner.Tests.Parsing;

public sealed class DisclosureTests
{
    private static string Step(int number, string panel) =>
        $"<div class=step><button id='open-{number}' aria-controls='panel-{number}' aria-expanded=false>Step {number} of the repair</button><div id='panel-{number}' {panel}><p>{Pages.Sentence(20 + number)}</p></div></div>";

    private static string Text(string panel) =>
        Pages.Text(Pages.Cleaned(Pages.Page($"<main><h1>How to repair a pier</h1>{Pages.Paragraphs(4)}{string.Concat(Enumerable.Range(1, 4).Select(i => Step(i, panel.Replace('%', (char)('0' + i)))))}</main>", "How to repair a pier")));

    [Theory]
    [InlineData("role=region aria-labelledby='open-%' style='display: none'")]
    [InlineData("role=region aria-labelledby='open-%' hidden")]
    [InlineData("hidden role=tabpanel aria-labelledby='open-%'")]
    [InlineData("class='panel hidden' role=tabpanel aria-labelledby='open-%'")]
    public void What_stands_in_a_closed_panel_is_read(string panel)
    {
        var text = Text(panel);
        for (var i = 1; i <= 4; i++)
            Assert.Contains(Pages.Sentence(20 + i), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style='display: none'")]
    [InlineData("hidden role=region")]
    [InlineData("hidden role=region aria-labelledby=''")]
    [InlineData("hidden role=dialog aria-labelledby='open-%'")]
    public void What_is_hidden_otherwise_is_not(string panel)
    {
        var text = Text(panel);
        Assert.Contains(Pages.Sentence(0), text, StringComparison.Ordinal);
        for (var i = 1; i <= 4; i++)
            Assert.DoesNotContain(Pages.Sentence(20 + i), text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_hidden_under_a_heading_of_its_own_is_not()
    {
        var text = Pages.Text(Pages.Cleaned(Pages.Page($"<main>{Pages.Paragraphs(4)}<div hidden role=region aria-labelledby=own><div><h2 id=own>Before you go on</h2></div><p>{Pages.Sentence(21)}</p></div></main>")));

        Assert.Contains(Pages.Sentence(0), text, StringComparison.Ordinal);
        Assert.DoesNotContain(Pages.Sentence(21), text, StringComparison.Ordinal);
    }
}
