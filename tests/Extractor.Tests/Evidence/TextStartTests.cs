using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Evidence;

public sealed class TextStartTests
{
    private const string Deck = "Crews of the old ferries go on at the harbour, says the council";
    private const string First = "The new bridge over the lake opened on Wednesday, two months before the date that was promised.";

    [Theory]
    [InlineData(BlockRoles.Subtitle, BlockKinds.Paragraph)]
    [InlineData(BlockRoles.Heading, BlockKinds.Heading)]
    public void Byline_and_time_below_a_kept_subtitle_or_heading_stand_above_the_text(string role, string kind)
    {
        var article = TestPage.Article().Block(role, Deck, kind, kept: true)
            .Block(BlockRoles.Byline, "By Ann Lee").Block(BlockRoles.Date, "3 May 2024, 14:30").Block(BlockRoles.Caption, "The bridge").Block(BlockRoles.Share, "Print").Body().Extract();

        Assert.Equal(["Ann Lee"], article.Authors);
        Assert.Equal("2024-05-03T14:30:00", article.Published?.ToString());
    }

    [Fact]
    public void A_kept_subtitle_is_not_the_lead()
    {
        var article = TestPage.Article().Add(Kept(BlockRoles.Subtitle, Deck, "article > p.deck")).Add(Kept(BlockRoles.Body, First, "article > div.text > p")).Extract();

        Assert.Equal(Deck, article.Subtitle);
        Assert.Equal(First, article.Lead);
    }

    [Theory]
    [InlineData(BlockRoles.Related)]
    [InlineData(BlockRoles.Listing)]
    public void Behind_links_to_others_no_text_of_this_one_begins(string role)
    {
        var article = TestPage.Article().Add(Kept(BlockRoles.Subtitle, Deck, "article > p.deck")).Block(role, "Ferry fares rise again").Add(Kept(BlockRoles.Body, First, "article > div.text > p")).Extract();

        Assert.Equal(Deck, article.Lead);
    }

    [Theory]
    [InlineData("article > div.text > p")]
    [InlineData("article > div.text > opening > p")]
    public void The_first_paragraph_of_the_text_is_no_subtitle(string path)
    {
        var article = TestPage.Article().Add(Kept(BlockRoles.Subtitle, First, path)).Add(Kept(BlockRoles.Body, Deck, "article > div.text > p")).Extract();

        Assert.Null(article.Subtitle);
        Assert.Equal(First, article.Lead);
    }

    [Fact]
    public void A_paragraph_that_opens_with_its_place_is_the_text()
    {
        var article = TestPage.Article().Add(Kept(BlockRoles.Subtitle, "OSLO (NTB) – " + First, "article > p.first")).Add(Kept(BlockRoles.Body, Deck, "article > div.text > p")).Extract();

        Assert.Null(article.Subtitle);
        Assert.Equal("Oslo", article.Dateline);
        Assert.Equal(First, article.Lead);
    }

    private static PageBlock Kept(string role, string text, string path) =>
        new() { Kind = BlockKinds.Paragraph, Role = role, Text = text, Kept = true, Reason = "test", Path = path };
}
