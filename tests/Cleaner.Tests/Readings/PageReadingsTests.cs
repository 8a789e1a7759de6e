using System.Text.Json;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Tests.Features;

namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class PageReadingsTests
{
    private static string WithBody(string articleBody, string html) =>
        Pages.Page("<script type='application/ld+json'>" + JsonSerializer.Serialize(new Dictionary<string, string> { ["@type"] = "NewsArticle", ["articleBody"] = articleBody }) + "</script>" + html);

    private static List<string> Kept(BlockFeatureContext page, Reading? reading)
    {
        Assert.NotNull(reading);
        Assert.Equal(page.Blocks.Count, reading.Body.Length);
        return [.. page.Blocks.Where((_, i) => reading.Keeps(i)).Select(block => block.Text)];
    }

    [Fact]
    public void By_rules_it_is_what_they_kept()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        Assert.Equal(page.Blocks.Where(block => block.Kept).Select(block => block.Text), Kept(page, PageReadings.ByRules(page.Blocks)));
    }

    [Fact]
    public void By_training_only_candidates_are_asked()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        var reading = PageReadings.ByTraining(page, TestModels.Always(2), TestModels.Ample);
        Assert.Equal(page.Rows.Select(row => row >= 0 ? 1 / (1 + MathF.Exp(-2)) : 0), reading!.Body);
        Assert.Contains(0, reading.Body);
    }

    [Fact]
    public void By_training_each_block_is_judged_by_its_own_row()
    {
        var page = FeaturePage.Of(FeaturePage.Html);
        var kept = Kept(page, PageReadings.ByTraining(page, TestModels.By("heading-level", 0.5f, -2, 2), TestModels.Ample));
        Assert.Contains("What it costs", kept);
        Assert.DoesNotContain(kept, text => text.StartsWith("The harbour council", StringComparison.Ordinal));
    }

    [Fact]
    public void By_structured_data_it_is_the_blocks_whose_words_its_body_has()
    {
        var body = string.Join(' ', Enumerable.Range(0, 6).Select(Pages.Sentence));
        var page = FeaturePage.Of(WithBody(body, "<div>" + Pages.Paragraphs(3) + "<p>Boats of this make are sold by the yard across the river, at prices that nobody would believe.</p></div>"));
        var kept = Kept(page, PageReadings.ByStructuredData(page));
        Assert.Equal(3, kept.Count);
        Assert.StartsWith(Pages.Sentence(4), kept[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("A teaser of one line is no body, and says nothing.")]
    public void Without_a_body_or_with_a_stub_structured_data_says_nothing(string? body)
    {
        var html = "<article>" + Pages.Paragraphs(3) + "</article>";
        Assert.Null(PageReadings.ByStructuredData(FeaturePage.Of(body is null ? Pages.Page(html) : WithBody(body, html))));
    }

    [Theory]
    [InlineData("<div itemprop=articleBody>")]
    [InlineData("<article>")]
    public void By_containers_it_is_the_prose_in_the_one_that_is_marked(string open)
    {
        var page = FeaturePage.Of(Pages.Page(open + Pages.Paragraphs(3) + "<p><a href='/x'>Ferry fares to rise again in the spring of next year.</a></p>"
            + (open == "<article>" ? "</article>" : "</div>") + "<div><p>" + Pages.Sentence(30) + "</p></div>"));
        var kept = Kept(page, PageReadings.ByContainers(page));
        Assert.Equal(3, kept.Count);
        Assert.DoesNotContain(Pages.Sentence(30), kept);
    }

    [Fact]
    public void The_body_that_is_marked_goes_before_the_article_around_it()
    {
        var page = FeaturePage.Of(Pages.Page("<article><p>" + Pages.Sentence(30) + "</p><div itemprop=articleBody>" + Pages.Paragraphs(3) + "</div></article>"));
        Assert.DoesNotContain(Pages.Sentence(30), Kept(page, PageReadings.ByContainers(page)));
    }

    [Fact]
    public void An_article_inside_the_article_is_a_part_of_it()
    {
        var page = FeaturePage.Of(Pages.Page("<article>" + Pages.Paragraphs(1) + "<article>" + Pages.Paragraphs(3, from: 2) + "</article></article>"));
        Assert.Equal(4, Kept(page, PageReadings.ByContainers(page)).Count);
    }

    [Fact]
    public void Without_a_container_or_with_several_alike_they_say_nothing()
    {
        Assert.Null(PageReadings.ByContainers(FeaturePage.Of(Pages.Page("<div>" + Pages.Paragraphs(3) + "</div>"))));
        var cards = string.Concat(Enumerable.Range(0, 4).Select(i => "<article>" + Pages.Paragraphs(1, from: 2 * i) + "</article>"));
        Assert.Null(PageReadings.ByContainers(FeaturePage.Of(Pages.Page(cards))));
    }
}
