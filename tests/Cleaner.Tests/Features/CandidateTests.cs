namespace NewsPipeline.Cleaner.Tests.Features;

public sealed class CandidateTests
{
    [Theory]
    [InlineData("The harbour council", true)]
    [InlineData("What it costs", true)]
    [InlineData("We cannot wait", true)]
    [InlineData("Ferry fares to rise", true)]
    [InlineData("News", false)]
    [InlineData("Storm warning", false)]
    public void What_was_kept_or_stands_in_the_body_may_be_main_text_menus_and_cards_may_not(string start, bool expected)
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        Assert.Equal(expected, page.Rows[page.IndexOf(start)] >= 0);
    }

    [Fact]
    public void Prose_is_one_wherever_it_stands()
    {
        var page = FeaturePage.Of(Pages.Page("<article>" + Pages.Paragraphs(5) + "</article><footer class=legal><p>" + Pages.Sentence(12) + "</p></footer>"));
        var index = page.IndexOf(Pages.Sentence(12));
        Assert.False(page.Blocks[index].Kept);
        Assert.True(page.Rows[index] >= 0);
    }

    [Fact]
    public void They_are_counted_in_order_without_a_gap()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        Assert.Equal(Enumerable.Range(0, page.Candidates), page.Rows.Where(row => row >= 0));
        Assert.Equal(page.Blocks.Count, page.Rows.Length);
        Assert.All(page.Blocks.Where(block => block.Kept), block => Assert.True(page.Rows[page.Blocks.IndexOf(block)] >= 0, block.Text));
    }
}
