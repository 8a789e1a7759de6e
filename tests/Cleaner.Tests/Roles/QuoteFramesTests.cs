namespace NewsPipeline.Cleaner.Tests.Roles;

public sealed class QuoteFramesTests
{
    private const string Said = "Closing the pier would end our trade for good";

    [Theory]
    [InlineData("<div class='feature'><h2>In her words</h2><blockquote><p>{0}”</p></blockquote><span>The end, Ada Lund</span></div>")]
    [InlineData("<div class='feature'><h2>“<span>Begins</span></h2><blockquote><p>{0}”</p></blockquote><span>Ends</span> <span>Ada Lund</span></div>")]
    public void What_frames_a_quotation_goes_with_it(string box)
    {
        var text = Text(box);
        Assert.DoesNotContain("In her words", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Begins", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Lund\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_over_a_part_of_the_text_that_has_a_quotation_stays() =>
        Assert.Contains("In her words", Text($"<div class='part'><h2>In her words</h2><blockquote><p>{{0}}</p></blockquote>{Pages.Paragraphs(2, from: 30)}</div>"), StringComparison.Ordinal);

    private static string Text(string box)
    {
        box = box.Replace("{0}", Said, StringComparison.Ordinal);
        return Pages.Text(Pages.Cleaned(Pages.Page($"<article><h1>Council delays repair of ferry pier</h1>{Pages.Paragraphs(3)}{box}<p>“{Said},” said Ada Lund, who has landed her catch there for twenty years and more.</p>{Pages.Paragraphs(3, from: 6)}</article>")));
    }
}
