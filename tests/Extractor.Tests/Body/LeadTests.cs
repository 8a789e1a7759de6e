namespace NewsPipeline.Extractor.Tests.Body;

public sealed class LeadTests
{
    private const string First = "The new bridge over the lake opened on Wednesday.";

    [Theory]
    [InlineData("Ann Lee Harbour")]
    [InlineData("Reading time: 4 minutes")]
    public void A_name_or_a_label_above_the_first_sentence_is_no_lead(string label)
    {
        var article = new TestPage().Headline("Bridge opens early").Kept(label).Kept(First).Body().Extract();
        Assert.Equal(First, article.Lead);
        Assert.StartsWith(label, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_a_sentence_the_first_line_leads() => Assert.Equal("Line one", new TestPage().Headline("Bridge").Kept("Line one").Kept("Line two").Extract().Lead);

    [Theory]
    [InlineData("2024-05-03T10:00:00Z", "0001-01-01T00:00:00Z", null)]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-01T10:00:00Z", null)]
    [InlineData("2024-05-03T10:00:00+02:00", "2024-05-03T08:00:00Z", "2024-05-03")]
    [InlineData("2024-05-03T10:00:00Z", "2024-05-04T08:00:00Z", "2024-05-04")]
    [InlineData("2024-05-03", "2024-05-02T23:30:00Z", "2024-05-02")]
    public void A_change_before_the_publication_is_none(string published, string modified, string? day)
    {
        var article = TestPage.Article().Meta("article:published_time", published).Meta("article:modified_time", modified).Body().Extract();
        Assert.Equal(day, article.Modified?[..10]);
    }
}
