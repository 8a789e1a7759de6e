using NewsPipeline.Cleaner.Readings;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Readings;

public sealed class BurdenOfProofTests
{
    private const string Line = "The council met on Tuesday.";
    private static readonly string LongLine = Pages.Sentence(0) + " " + Pages.Sentence(1);

    [Theory]
    [InlineData(BlockKinds.Paragraph, 0.5f)]
    [InlineData(BlockKinds.Heading, 0.5f)]
    [InlineData(BlockKinds.TableRow, 0.2f)]
    [InlineData(BlockKinds.Code, 0.2f)]
    public void What_the_rules_kept_stays_unless_it_reads_otherwise_tables_and_code_sooner(string kind, float burden) =>
        Assert.Equal(burden, BurdenOfProof.Of(JudgedBlock.Kept(Line, Reasons.RunningText, kind)));

    [Theory]
    [InlineData(Reasons.Outside, 0.5f)]
    [InlineData(Reasons.ShortByItself, 0.5f)]
    [InlineData(Reasons.Label, 0.5f)]
    [InlineData(Reasons.Date, 0.5f)]
    [InlineData(Reasons.Names, 0.6f)]
    [InlineData(Reasons.Box, 0.5f)]
    [InlineData(Reasons.MostlyLinks, 0.7f)]
    [InlineData(Reasons.Caption, 0.9f)]
    [InlineData(Reasons.EndNote, 0.5f)]
    [InlineData(Reasons.Words, 0.9f)]
    [InlineData(Reasons.PhotoCredit, 0.97f)]
    public void What_they_dropped_needs_the_more_the_better_their_reason(string reason, float burden) =>
        Assert.Equal(burden, BurdenOfProof.Of(JudgedBlock.Dropped(Line, reason)));

    [Fact]
    public void Words_that_say_so_weigh_less_in_a_longer_text() => Assert.Equal(0.5f, BurdenOfProof.Of(JudgedBlock.Dropped(LongLine, Reasons.Words)));

    [Theory]
    [InlineData(22, 0.7f)]
    [InlineData(0, 0.6f)]
    public void Names_that_say_so_weigh_more_on_what_is_nothing_but_a_link(int linkLetters, float burden) =>
        Assert.Equal(burden, BurdenOfProof.Of(JudgedBlock.Dropped("Ferry fares to rise again", Reasons.Names, linkLetters: linkLetters)));

    [Theory]
    [InlineData(1, 0.7f)]
    [InlineData(2, 0.5f)]
    public void A_paragraph_that_lists_links_weighs_less_than_one_that_is_a_link(int links, float burden) =>
        Assert.Equal(burden, BurdenOfProof.Of(JudgedBlock.Dropped("Piers: North Quay, South Quay", Reasons.MostlyLinks, linkLetters: 20, links: links)));

    [Fact]
    public void Links_with_words_that_say_so_weigh_most() =>
        Assert.Equal(0.97f, BurdenOfProof.Of(JudgedBlock.Dropped("Read more: Ferry fares to rise", Reasons.MostlyLinks, linkLetters: 20)));
}
