using NewsPipeline.Extractor.Body;

namespace NewsPipeline.Extractor.Tests.Body;

public sealed class LaterDatelineTests
{
    private const string Text = "The new bridge was opened on Wednesday by the mayor.";

    [Theory]
    [InlineData("NAYPYITAW, Myanmar—", "Naypyitaw")]
    [InlineData("BERLIN—", "Berlin")]
    [InlineData("LAKE 7—", null)]
    [InlineData("PIER—", null)]
    public void A_long_dash_needs_no_space_behind_a_place_that_is_sure(string before, string? place) =>
        Assert.Equal(place, DatelineReader.Read(before + Text)?.Place);

    [Fact]
    public void A_line_that_is_no_sentence_is_no_paragraph_above_the_dateline()
    {
        var article = TestPage.Article().Kept("Annex 12.3").Kept("Bridge opens").Kept("For the press").Kept("BERLIN, 3 May 2024 — " + Text).Extract();
        Assert.Equal("Berlin", article.Dateline);
    }

    [Theory]
    [InlineData("BERLIN — ", "Berlin")]
    [InlineData("HOOVER, Ala. — ", "Hoover")]
    [InlineData("Hoover (Reuters) – ", null)]
    [InlineData("Berlin (LNS) -- ", "Berlin")]
    [InlineData("Berlin (Lns) -- ", null)]
    [InlineData("Berlin – ", null)]
    [InlineData("PIER — ", null)]
    [InlineData("IBM, its partner for years — ", null)]
    [InlineData("LAKESIDE, May 3 — ", "Lakeside")]
    public void Below_a_summary_a_dateline_must_be_unmistakable_and_stays_in_the_text(string before, string? place)
    {
        var article = TestPage.Article().Kept("A summary of what follows stands above the report of the day.").Kept(before + Text).Extract();

        Assert.Equal(place, article.Dateline);
        Assert.EndsWith(before + Text, article.Text, StringComparison.Ordinal);
    }
}
