using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class TextMeterTests
{
    [Theory]
    [InlineData("It closed. Nobody minded!", 2)]
    [InlineData("It cost 3.5 million, said example.org and the U.S. envoy.", 1)]
    [InlineData("港は閉まりました。誰も気にしませんでした。", 2)]
    [InlineData("“It closed.” He left.", 2)]
    [InlineData("यह बंद है। कोई नहीं आया।", 2)]
    [InlineData("No end here", 0)]
    public void Sentences_are_counted_by_their_own_punctuation(string text, int expected) => Assert.Equal(expected, TextMeter.Measure(text, 0).Sentences);

    [Theory]
    [InlineData("He left.”", true)]
    [InlineData("He left (again.)", true)]
    [InlineData("He said:", true)]
    [InlineData("Related stories", false)]
    public void The_end_of_a_sentence_is_seen_through_closing_quotes(string text, bool expected) => Assert.Equal(expected, TextMeter.Measure(text, 0).EndsSentence);

    [Fact]
    public void Words_capitals_digits_and_commas_are_counted_as_they_stand()
    {
        var shape = TextMeter.Measure("It's well-known, isn't it; 3 Boats – d’accord!", 0);
        Assert.Equal((7, 2, 1, 2), (shape.Words, shape.Upper, shape.Digits, shape.Commas));
        Assert.Equal(31, shape.Letters);
    }

    [Fact]
    public void An_ideograph_weighs_as_much_as_three_letters() => Assert.Equal(6, TextMeter.Letters("桟橋"));
}
