using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Model;
using static NewsPipeline.Cleaner.Tests.Model.TestTrees;

namespace NewsPipeline.Cleaner.Tests.Model;

public sealed class WordWeightsTests
{
    private const int Size = 1 << 14;

    // As words.py numbers them.
    private const uint Harbour = 11061, Fähre = 8139;

    private static WordWeights Weights(params (uint Slot, sbyte Weight)[] weights) => WordWeights.Read(WordBytes(Size, scale: 0.5f, bias: -1, weights));

    [Fact]
    public void Weights_are_added_up_over_the_root_of_how_many_words_and_pairs_there_are()
    {
        var words = Weights((Harbour, 10), (Fähre, -4));
        // One word: 10 / 2 - 1.
        Assert.Equal(4, words.Score("Harbour!"), 5);
        // Two words and a pair, whose weight is 0.
        Assert.Equal((6 * 0.5f / MathF.Sqrt(3)) - 1, words.Score("harbour, fähre"), 5);
    }

    [Fact]
    public void Pairs_count_and_their_order_does()
    {
        var pair = WordGrams.Fold(WordGrams.Mix(709946811, 189862725)) & (Size - 1);
        var words = Weights((pair, 100));
        Assert.Equal((100 * 0.5f / MathF.Sqrt(3)) - 1, words.Score("ferry pier"), 5);
        Assert.Equal(-1, words.Score("pier ferry"), 5);
    }

    [Fact]
    public void Only_the_first_sixty_words_count()
    {
        var words = Weights((Harbour, 10));
        var sixty = string.Concat(Enumerable.Repeat("x ", 59)) + "harbour";
        Assert.True(words.Score(sixty) > -1);
        Assert.Equal(words.Score(sixty), words.Score(sixty + " harbour harbour harbour"));
        Assert.Equal(-1, words.Score("x " + sixty), 5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("… * _")]
    public void Without_words_the_bias_is_all_there_is(string text) => Assert.Equal(-1, Weights((Harbour, 10)).Score(text));

    [Fact]
    public void A_file_that_is_none_is_refused()
    {
        var whole = WordBytes();
        byte[][] wrong = [[], [.. "NPBT"u8, .. whole.AsSpan(4)], whole[..^1], [.. whole, 0], whole[..15], WordBytes(size: 0), WordBytes(size: 1000)];
        foreach (var bytes in wrong)
            Assert.Equal("not a file of word weights", Assert.Throws<InvalidDataException>(() => WordWeights.Read(bytes)).Message);
    }
}
