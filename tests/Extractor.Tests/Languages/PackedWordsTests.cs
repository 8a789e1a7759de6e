using NewsPipeline.Extractor.Languages;

namespace NewsPipeline.Extractor.Tests.Languages;

public sealed class PackedWordsTests
{
    private static readonly PackedWords Words = new(new Dictionary<string, int[]>(StringComparer.Ordinal)
    {
        ["the"] = [0],
        ["der"] = [1, 2],
        ["eightlet"] = [3],
        ["ninelette"] = [4],
        ["o'r"] = [5],
        ["für"] = [6],
    });

    [Theory]
    [InlineData("the", 0)]
    [InlineData("The", 0)]
    [InlineData("DER", 1)]
    [InlineData("eightlet", 3)]
    public void A_short_word_is_found_in_any_case(string word, int first) => Assert.Equal(first, Words.Find(Pack(word))![0]);

    [Theory]
    [InlineData("th")]
    [InlineData("thee")]
    [InlineData("harbour")]
    public void Another_is_not(string word) => Assert.Null(Words.Find(Pack(word)));

    private static ulong Pack(string word) => word.Aggregate(0UL, PackedWords.Add);
}
