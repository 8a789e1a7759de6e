using static NewsPipeline.Extractor.Tests.ReadText;

namespace NewsPipeline.Extractor.Tests.Quotes;

public sealed class SentenceEndingsTests
{
    [Theory]
    [InlineData("“It is far more work to mend a pier” than to build one, Ann Lee said.")]
    [InlineData("“Keeping the boats away from the wall is the main thing” in talks, Ann Lee, a harbour official in charge of the pier, told reporters.")]
    [InlineData("Mayor Ann Lee spoke first.\n“It is far more work to mend a pier” than to build one, she said.")]
    [InlineData("Mayor Ann Lee spoke first.\nThe crews can “mend all of the boats” here, Mayor Lee also said.")]
    public void The_subject_may_stand_before_the_verb_at_the_end(string text)
    {
        var quote = Assert.Single(QuotesIn(text));

        Assert.Equal("Ann Lee", quote.Speaker);
        Assert.Contains(quote.Verb, new[] { "said", "told" });
    }

    [Theory]
    [InlineData("“It is far more work to mend a pier” than to build one, Ann Lee sold a boat.")]
    [InlineData("“It is far more work to mend a pier” than to build one, Ann Lee’s boat said.")]
    public void A_name_without_a_verb_of_saying_says_nothing(string text) => Assert.All(QuotesIn(text), quote => Assert.Null(quote.Speaker));

    [Fact]
    public void What_goes_on_behind_them_is_one_quote() =>
        Assert.Equal(2, Assert.Single(QuotesIn("“It is far more work to mend a pier” than to build one, Ann Lee said. “We know it well.”")).Parts.Count);

    [Fact]
    public void A_paragraph_may_end_amid_the_sentence() =>
        Assert.Equal("Ann Lee", Assert.Single(QuotesIn("“It is far more work to mend a pier,”\nsaid Ann Lee, a harbour official.")).Speaker);
}
