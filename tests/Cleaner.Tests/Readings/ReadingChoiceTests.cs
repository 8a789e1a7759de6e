using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Tests.Features;

namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class ReadingChoiceTests
{
    private static (double Confidence, BlockFeatureContext Page) Decide(BlockModel model, string? html = null)
    {
        var page = FeaturePage.Of(html ?? FeaturePage.Html);
        return (ReadingChoice.Decide(page, model, TestModels.Ample), page);
    }

    private static List<string> Kept(BlockFeatureContext page) => [.. page.Blocks.Where(block => block.Kept).Select(block => block.Text)];

    [Fact]
    public void Where_training_finds_next_to_nothing_the_rules_decide()
    {
        var rules = Kept(FeaturePage.Of(FeaturePage.Html));
        var (_, page) = Decide(TestModels.Always(-3));
        Assert.NotEmpty(rules);
        Assert.Equal(rules, Kept(page));
        // Its doubts are shown all the same.
        Assert.All(page.Blocks.Where(block => block.Kept), block => Assert.InRange(block.Score, 0.01, 0.1));
    }

    [Fact]
    public void Where_the_page_has_more_blocks_than_any_article_the_rules_decide()
    {
        var html = Pages.Page("<article>" + string.Concat(Enumerable.Repeat("<p>" + Pages.Sentence(0), 20_001)) + "</article>");
        var (confidence, page) = Decide(TestModels.Always(9), html);
        Assert.Null(PageReadings.ByTraining(page, TestModels.Always(9), TestModels.Ample));
        Assert.Equal(Kept(FeaturePage.Of(html)), Kept(page));
        // Nobody but the rules was sure.
        Assert.InRange(confidence, 0, 0.5);
    }

    [Fact]
    public void Where_it_finds_a_fair_part_it_decides()
    {
        var (_, page) = Decide(TestModels.By("letters", 6, -3, 3));
        var kept = Kept(page);
        Assert.Contains(kept, text => text.StartsWith(Pages.Sentence(0), StringComparison.Ordinal));
        Assert.DoesNotContain("Wood: two million crowns.", kept);
        Assert.Contains("Wood: two million crowns.", Kept(FeaturePage.Of(FeaturePage.Html)));
    }

    [Fact]
    public void The_confidence_is_higher_where_the_readings_agree()
    {
        var agreed = Decide(TestModels.LikeRules(5)).Confidence;
        var contrary = Decide(TestModels.LikeRules(-5)).Confidence;
        Assert.True(agreed > contrary + 0.2, $"{agreed} {contrary}");
    }

    [Fact]
    public void The_confidence_is_higher_where_training_is_surer()
    {
        var sure = Decide(TestModels.LikeRules(5)).Confidence;
        var unsure = Decide(TestModels.LikeRules(0.2f)).Confidence;
        Assert.True(sure > unsure + 0.2, $"{sure} {unsure}");
    }

    [Theory]
    [InlineData(-20)]
    [InlineData(-0.1f)]
    [InlineData(0)]
    [InlineData(0.1f)]
    [InlineData(20)]
    public void The_confidence_is_a_share_whatever_the_page(float odds)
    {
        foreach (var html in new[] { FeaturePage.Html, Pages.Page(""), Pages.Page("<nav><a href='/a'>News</a></nav>"), Pages.Page("<p>" + Pages.Sentence(0)), Pages.Page("<p>!</p>") })
        {
            Assert.InRange(Decide(TestModels.Always(odds), html).Confidence, 0, 1);
            Assert.InRange(Decide(TestModels.LikeRules(odds), html).Confidence, 0, 1);
        }
    }

    [Fact]
    public void A_page_with_nothing_to_read_has_none() => Assert.Equal(0, Decide(TestModels.Always(3), Pages.Page("<nav><a href='/a'>News</a></nav>")).Confidence);
}
