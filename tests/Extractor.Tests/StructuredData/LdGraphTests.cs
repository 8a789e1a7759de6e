using NewsPipeline.Extractor.StructuredData;

namespace NewsPipeline.Extractor.Tests.StructuredData;

public sealed class LdGraphTests
{
    [Theory]
    [InlineData("""{"@type": "NewsArticle", "headline": "Bridge",}""")]
    [InlineData("""{"@type": "NewsArticle", /* a note */ "headline": "Bridge"}""")]
    [InlineData("""<!-- {"@type": "NewsArticle", "headline": "Bridge"} -->""")]
    [InlineData("""//<![CDATA[ {"@type": "NewsArticle", "headline": "Bridge"} //]]>""")]
    [InlineData("""{"@type": "NewsArticle", "headline": "Bridge"};""")]
    [InlineData("{\"@type\": \"NewsArticle\", \"description\": \"two\nlines\tand a tab\", \"headline\": \"Bridge\"}")]
    [InlineData("""{"@type": "NewsArticle", "description": "C:\pages", "headline": "Bridge"}""")]
    [InlineData("""{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Bridge&quot;}""")]
    [InlineData("""[{"@type": "WebSite"}, {"@type": ["NewsArticle", "Thing"], "headline": "Bridge"}]""")]
    [InlineData("""{"@graph": [{"@type": "http://schema.org/NewsArticle", "schema:headline": "Bridge"}]}""")]
    [InlineData("""{"@graph": [{"\u0040type": "NewsArticle", "schema\u003AheadLine": "Bridge"}]}""")]
    [InlineData("""{"@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "headline": {"@value": "Bridge"}}}""")]
    public void What_publishers_write_is_read(string json) => Assert.Equal("Bridge", Find(json)?.Text("headline"));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"@type\": \"NewsArticle\", \"headline\": \"Bri")]
    [InlineData("<html></html>")]
    [InlineData("\"NewsArticle\"")]
    [InlineData("""{"@type": {"a": 1}, "headline": ["Bridge"]}""")]
    public void What_cannot_be_read_gives_nothing(string json) => Assert.Null(Find(json));

    [Fact]
    public void The_article_of_the_page_wins_over_those_it_lists()
    {
        const string json = """
            {"@graph": [
              {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Another", "datePublished": "2024-01-01", "author": "X"}]},
              {"@type": "NewsArticle", "headline": "Bridge"}
            ]}
            """;

        Assert.Equal("Bridge", Find(json)?.Text("headline"));
    }

    [Fact]
    public void Of_several_articles_the_one_with_the_pages_address_is_taken()
    {
        const string json = """
            [{"@type": "NewsArticle", "headline": "Another", "datePublished": "2024-01-01", "url": "https://news.example/other"},
             {"@type": "NewsArticle", "headline": "Bridge", "mainEntityOfPage": {"@id": "https://news.example/bridge/"}}]
            """;

        Assert.Equal("Bridge", Find(json)?.Text("headline"));
    }

    [Fact]
    public void Nesting_beyond_any_page_is_left_out()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000);

        Assert.Null(Find(deep));
    }

    [Fact]
    public void Entities_and_tags_in_values_are_decoded() =>
        Assert.Equal("Fish & chips “here”", Find("""{"@type": "Article", "headline": "<b>Fish</b> &amp;amp; chips &#8220;here&#8221;"}""")?.Text("headline"));

    private static LdNode? Find(string json) => LdGraph.Read([json], 1_000_000).FindArticle("https://news.example/bridge");
}
