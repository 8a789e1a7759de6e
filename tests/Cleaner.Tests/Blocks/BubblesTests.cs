namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class BubblesTests
{
    private const string Note = "A wooden pile is a post that was driven into the ground.";

    private static string First(string paragraph) =>
        Pages.Cleaned(Pages.Page($"<div>{paragraph}{Pages.Paragraphs(4)}</div>")).Blocks[0].Text;

    [Theory]
    [InlineData("<p>The old <span class=tooltip>piles<span class=tooltiptext>{0}</span></span> are worn.</p>")]
    [InlineData("<p>The old <span class=note><dfn>piles</dfn><span class=note_tooltip><span class=note_tooltipText>{0} <a href=/p>More</a></span></span></span> are worn.</p>")]
    [InlineData("<p>The old <span><a href=/piles>piles</a><span class=popover-box><a href=/1>{0}</a> <a href=/2>{0}</a></span></span> are worn.</p>")]
    [InlineData("<p>The old <abbr>piles<span role=tooltip>{0}</span></abbr> are worn.</p>")]
    public void What_opens_beside_a_word_is_no_part_of_the_sentence(string paragraph) =>
        Assert.Equal("The old piles are worn.", First(string.Format(System.Globalization.CultureInfo.InvariantCulture, paragraph, Note)));

    [Theory]
    [InlineData("<p>The old <span class=tooltip data-text='A wooden pile'>piles that hold the pier</span> are worn.</p>")]
    [InlineData("<p>The old <em>and worn <span class=tooltip>piles<span class=tooltiptext>" + Note + "</span></span></em> that hold the pier are worn.</p>")]
    [InlineData("<p>The old <span>and <a class=tooltip href=/piles>piles that hold the pier</a></span> are worn.</p>")]
    [InlineData("<p>The old <span>piles <span class=tooltip>(of oak, as of old times)</span></span> that hold the pier are worn.</p>")]
    [InlineData("<p><span lang=en>The old <span class=tooltip title='" + Note + "'>piles that hold the pier</span> are worn.</span></p>")]
    [InlineData("<p><em>The report by the man who saw the old <span class=rollover>piles that hold the pier</span></em> is out.</p>")]
    public void The_word_itself_stays(string paragraph)
    {
        var text = First(paragraph);
        Assert.Contains("piles", text, StringComparison.Ordinal);
        Assert.Contains("that hold the pier", text, StringComparison.Ordinal);
        Assert.DoesNotContain("driven", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<i class=tooltip></i>")]
    [InlineData("<i class=tooltip>A note that is long enough to be one</i>")]
    public void Many_in_one_element_take_no_longer_than_their_number(string bubble) =>
        Assert.Contains(Pages.Sentence(0), Pages.Text(Pages.Cleaned(Pages.Page($"<article>{Pages.Paragraphs(5)}<p><span>The {string.Concat(Enumerable.Repeat(bubble, 60_000))}</span></p></article>"))), StringComparison.Ordinal);

    [Fact]
    public void A_paragraph_in_a_box_of_that_name_stays() =>
        Assert.Contains(Pages.Sentence(0), Pages.Text(Pages.Cleaned(Pages.Page($"<div class=popover-page>{Pages.Paragraphs(5)}</div>"))), StringComparison.Ordinal);
}
