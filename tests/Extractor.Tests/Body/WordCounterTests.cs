using FsCheck;
using FsCheck.Fluent;
using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class WordCounterTests
{
    private static readonly Arbitrary<char[]> Texts = Gen.Frequency(
        (20, Gen.Elements("abzAZ09 '-.,".ToCharArray())), (1, Gen.Elements("é’中–".ToCharArray()))).ArrayOf().ToArbitrary();

    [Theory]
    [InlineData("", 0)]
    [InlineData("It's a well-known pier, isn't it?", 7)]
    [InlineData("the dogs''' owner and the cats' and the 3 boats", 10)]
    [InlineData("桟橋 is a pier", 5)]
    public void Words_are_runs_of_letters_and_digits(string text, int expected) => Assert.Equal(expected, WordCounter.Count(text));

    // Many at a time where all are ASCII, else one by one.
    [Fact]
    public void A_text_has_as_many_words_wherever_it_begins() =>
        Prop.ForAll(Texts, Gen.Choose(1, 15).ToArbitrary(), (chars, shift) =>
        {
            var text = string.Join(' ', Enumerable.Repeat(new string(chars), 3));
            return WordCounter.Count(text) == WordCounter.Count(new string(' ', shift) + text);
        }).Holds(2_000);
}
