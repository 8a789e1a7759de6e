using System.Text;

namespace NewsPipeline.Cleaner.Tests.Parsing;

/// <summary>Pages made to cost much: each took time with the square of its size once, minutes at the sizes used here.</summary>
public sealed class HostilePageTests
{
    private const string Article = "<h1>Council delays repair of ferry pier</h1>";

    [Fact]
    public void Many_images_with_no_source_cost_little() =>
        Assert.Empty(Pages.Cleaned(Pages.Page($"<article>{Article}{Pages.Paragraphs(4)}{Repeat("<img>", 100_000)}</article>")).Metadata.Images);

    [Fact]
    public void A_class_of_a_million_letters_around_many_blocks_costs_little()
    {
        var page = Pages.Cleaned(Pages.Page($"<div class='{Repeat("ab ", 350_000)}'><article>{Article}{Pages.Paragraphs(4)}</article>{Repeat("<p>Some <a href=x>words</a> of it.", 20_000)}</div>"));
        Assert.All(page.Blocks, block => Assert.True(block.Path?.Length < 2_000));
    }

    [Fact]
    public void Many_pitches_in_a_plain_text_cost_little()
    {
        var prose = string.Join('\n', Enumerable.Range(0, 6_000).Select(i => $"{Pages.Sentence(0)} {Pages.Sentence(1)} {Pages.Sentence(2)} That was in the year {i}."));
        Assert.True(Pages.CleanText($"{prose}\n{Repeat("Subscribe now\n", 60_000)}{prose}").IsCleaned);
    }

    [Fact]
    public void Lone_surrogates_reach_no_part_of_the_page()
    {
        var page = Pages.Cleaned(Pages.Page($"<article class='a\uD800'><h1 id='\uDC00'>Council\uD83D delays repair of ferry pier</h1><p class='byline'>By Ada \uDC00 Lund</p>{Pages.Paragraphs(4).Replace("pier", "pi\uD800er", StringComparison.Ordinal)}</article>"));
        Assert.All(page.Blocks, block => Assert.Equal((PageText.Repair(block.Text), PageText.Repair(block.Path!)), (block.Text, block.Path)));
        Assert.All(page.Metadata.Facts, fact => Assert.Equal((PageText.Repair(fact.Text ?? ""), PageText.Repair(fact.Hint ?? "")), (fact.Text ?? "", fact.Hint)));
    }

    [Fact]
    public void A_path_is_not_cut_within_a_character() =>
        Assert.All(Pages.Cleaned(Pages.Page($"<article id='{Repeat("\U0001F6A2", 31).Insert(0, "a")}'>{Article}{Pages.Paragraphs(4)}</article>")).Blocks, block => Assert.Equal(PageText.Repair(block.Path!), block.Path));

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
