using NewsPipeline.Cleaner.Metadata;

namespace NewsPipeline.Cleaner.Tests.Metadata;

public sealed class ScriptDatesTests
{
    [Theory]
    [InlineData("""{"article":{"datePublished":"2024-05-03T10:00:00Z","title":"x"}}""", "2024-05-03T10:00:00Z")]
    [InlineData("""self.push("{\"publishedAt\":\"2024-05-03T10:00:00+02:00\"}")""", "2024-05-03T10:00:00+02:00")]
    [InlineData("""{"pubDate":"2024-05-03"}""", "2024-05-03")]
    [InlineData("dataLayer.push({ 'publishDate': '2024-05-03' });", "2024-05-03")]
    [InlineData("""{"published_at":"2024-05-03T10:00:00Z","next":{"published_at":"2024-05-03T18:00:00Z"}}""", "2024-05-03T10:00:00Z")]
    public void The_date_in_the_data_of_a_script_is_found(string script, string expected) => Assert.Equal(expected, ScriptDates.Find(script));

    [Theory]
    [InlineData("""{"published_at":"2024-05-03T10:00:00Z","next":{"published_at":"2024-05-01T10:00:00Z"}}""")]
    [InlineData("""{"datePublished":null}""")]
    [InlineData("publishDateFormat = 'YYYY-MM-DD'")]
    [InlineData("""{"datePublished":"yesterday"}""")]
    [InlineData("""{"datePublished":"2024-05""")]
    [InlineData("")]
    public void Dates_of_several_articles_and_what_is_no_date_give_none(string script) => Assert.Null(ScriptDates.Find(script));
}
