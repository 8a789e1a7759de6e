using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.Tests.Blocks;

/// <summary>Characters are counted many at a time where all are ASCII, else one by one: which of both is a matter of where a text stands.</summary>
public sealed class TextMeterLawTests
{
    private static readonly Arbitrary<char[]> Texts = Gen.Frequency(
        (20, Gen.Elements("abzAZ09 '-.,;!?\")\t".ToCharArray())), (1, Gen.Elements("é’中…–".ToCharArray()))).ArrayOf().ToArbitrary();

    [Fact]
    public void A_text_measures_the_same_wherever_it_begins() =>
        Prop.ForAll(Texts, Gen.Choose(1, 15).ToArbitrary(), (chars, shift) =>
        {
            var text = new string(chars);
            var whole = string.Join(' ', Enumerable.Repeat(text, 3));
            return TextMeter.Measure("xx  " + whole, 0) == TextMeter.Measure("xx  " + new string(' ', shift) + whole, 0);
        }).Holds(2_000);

    [Fact]
    public void Letters_are_those_of_the_characters_one_by_one() =>
        Prop.ForAll(Texts, chars => TextMeter.Letters(chars) == chars.Sum(TextMeter.Weight)).Holds(2_000);

    [Theory]
    [InlineData("rock 'n' roll, well-known since the '90s, isn't it", 9)]
    [InlineData("a very long dash---- and then some more words of it", 11)]
    [InlineData("fifteen letters and a half-", 5)]
    public void Signs_that_join_belong_to_the_word_before(string text, int words) => Assert.Equal(words, TextMeter.Measure(text, 0).Words);
}
