using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Tests.Blocks;

public sealed class CountedHeadingTests
{
    private static bool IsCounted(string text, int level = 2) => CountedHeading.Is(new Block { Kind = BlockKinds.Heading, Level = level, Text = text, Shape = TextMeter.Measure(text, 0) });

    [Theory]
    [InlineData("3. The old pier")]
    [InlineData("12) The old pier")]
    [InlineData("100: The old pier")]
    public void A_number_and_a_sign_before_a_heading_count(string text)
    {
        Assert.True(IsCounted(text));
        Assert.False(IsCounted(text, level: 0));
    }

    [Theory]
    [InlineData("The old pier")]
    [InlineData("3.5 million for the pier")]
    [InlineData("2024: a year of storms")]
    [InlineData("3 piers")]
    [InlineData("3.")]
    [InlineData("")]
    public void Other_headings_do_not(string text) => Assert.False(IsCounted(text));
}
