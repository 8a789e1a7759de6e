using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests.Titles;

public sealed class SubtitleAboveBoxesTests
{
    private const string Deck = "Crews of the old ferries go on at the harbour.";

    [Fact]
    public void Buttons_and_a_box_of_other_articles_may_stand_between_subtitle_and_text()
    {
        var page = TestPage.Article().Block(BlockRoles.Subtitle, Deck, kept: true).Block(BlockRoles.Date, "3 May 2024");
        for (var i = 0; i < 12; i++)
            page.Block(BlockRoles.Share, $"Share {i}");
        Assert.Equal(Deck, page.Block(BlockRoles.Related, "The ferry that was late").Body().Extract().Subtitle);
    }

    [Fact]
    public void What_stands_over_other_articles_alone_is_the_text()
    {
        var page = TestPage.Article().Block(BlockRoles.Subtitle, Deck, kept: true).Block(BlockRoles.Related, "The ferry that was late").Block(BlockRoles.Related, "The boats that were sold").Kept("Write to us.");
        Assert.Equal(Deck, page.Extract().Lead);
    }
}
