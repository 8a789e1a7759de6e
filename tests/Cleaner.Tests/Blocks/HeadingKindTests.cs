using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class HeadingKindTests
{
    private static string Divisions(int count) => Pages.Paragraphs(count).Replace("<p>", "<div>", StringComparison.Ordinal).Replace("</p>", "</div>", StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1>Council delays repair of ferry pier</h1><h4><div class=m_cont>{0}</div></h4>")]
    [InlineData("<h1>Council delays repair of ferry pier</h1><h4>By Ann Hill<div>{0}</div></div>")]
    public void A_text_in_a_heading_is_a_text(string body)
    {
        var page = Pages.Cleaned(Pages.Page(body.Replace("{0}", Divisions(4), StringComparison.Ordinal)));
        var kept = page.Blocks.Where(block => block.Kept && block.Text.StartsWith("The harbour council", StringComparison.Ordinal));
        Assert.Equal(BlockKinds.Paragraph, Assert.Single(kept).Kind);
    }

    [Fact]
    public void A_heading_with_its_words_in_blocks_is_a_heading()
    {
        var page = Pages.Cleaned(Pages.Page($"<article>{Pages.Paragraphs(3)}<h2><div>What the engineers found</div><div>under the pier</div></h2>{Pages.Paragraphs(3, 6)}</article>"));
        Assert.Equal(BlockKinds.Heading, page.Blocks.First(block => block.Text.StartsWith("What the engineers", StringComparison.Ordinal)).Kind);
    }

    [Fact]
    public void A_long_heading_without_blocks_is_a_heading()
    {
        var heading = string.Join(' ', Enumerable.Range(0, 5).Select(Pages.Sentence));
        var page = Pages.Cleaned(Pages.Page($"<article><h2>{heading}</h2>{Pages.Paragraphs(4, 8)}</article>"));
        Assert.Equal(BlockKinds.Heading, page.Blocks.First(block => block.Text == heading).Kind);
    }
}
