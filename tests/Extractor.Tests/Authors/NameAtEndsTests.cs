namespace NewsPipeline.Extractor.Tests.Authors;

public sealed class NameAtEndsTests
{
    [Theory]
    [InlineData("Mosa Thakeli", "Mosa Thakeli")]
    [InlineData("Mosa Thakeli/Neo Ramasoa", "Mosa Thakeli|Neo Ramasoa")]
    [InlineData("Mosa Thakeli and Neo Ramasoa", "Mosa Thakeli|Neo Ramasoa")]
    [InlineData("Opera Review", null)]
    [InlineData("Photo Essay", null)]
    [InlineData("Key Takeaways", null)]
    [InlineData("New Delhi", null)]
    [InlineData("Staff Reporter", null)]
    [InlineData("Mosa Thakeli won the race on Sunday", null)]
    public void The_line_of_names_that_opens_the_text_is_its_byline(string opening, string? authors) =>
        Assert.Equal(authors?.Split('|') ?? [], TestPage.Article().Kept(opening).Body().Extract().Authors);

    [Fact]
    public void Whom_the_text_speaks_of_did_not_write_it() =>
        Assert.Empty(TestPage.Article().Kept("Mosa Thakeli").Body().Kept("“The bridge is safe,” Thakeli said.").Extract().Authors);

    [Fact]
    public void Behind_the_line_of_names_the_text_goes_on() =>
        Assert.Equal(["Mosa Thakeli"], TestPage.Article().Kept("…and who pays for the new pier").Kept("Mosa Thakeli").Body().Extract().Authors);
}
