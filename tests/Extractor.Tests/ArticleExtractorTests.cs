using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests;

public sealed class ArticleExtractorTests
{
    [Fact]
    public void An_empty_page_gives_an_empty_record_and_invents_nothing()
    {
        var article = new TestPage { Address = null }.Extract();

        Assert.Null(article.Title);
        Assert.Empty(article.Authors);
        Assert.Null(article.Published);
        Assert.Null(article.Site);
        Assert.Null(article.Language);
        Assert.Null(article.Type);
        Assert.Null(article.IsAccessibleForFree);
        Assert.Empty(article.Provenance);
    }

    [Fact]
    public void The_rest_of_the_record_comes_from_metadata_facts_and_blocks()
    {
        var article = TestPage.Article()
            .Meta("og:site_name", "Lakeside Courier").Meta("article:section", "Opinion").Meta("og:image", "/bridge.jpg?w=1200").Meta("article:content_tier", "metered")
            .Link("canonical", "https://www.lakeside-courier.example/bridge")
            .JsonLd("""{"@type": "NewsArticle", "keywords": "bridges, Lake; ferries", "isAccessibleForFree": "False"}""")
            .Image(new PageImage { Url = "https://www.lakeside-courier.example/bridge.jpg?w=300", Caption = "The bridge at dawn.", Credit = "Bo Ek" })
            .Kept("See the harbour plan for more.", links: new BlockLink { Url = "https://www.lakeside-courier.example/plan", Text = "harbour plan" })
            .Block(BlockRoles.Related, "The last ferry has sailed", links: new BlockLink { Url = "https://www.lakeside-courier.example/ferry", Text = "The last ferry has sailed" })
            .Extract();

        Assert.Equal("Lakeside Courier", article.Site);
        Assert.Equal("https://www.lakeside-courier.example/bridge", article.CanonicalUrl);
        Assert.Equal(["Opinion"], article.Sections);
        Assert.Equal(ArticleTypes.Opinion, article.Type);
        Assert.Equal(["bridges", "Lake", "ferries"], article.Tags);
        Assert.False(article.IsAccessibleForFree);
        var image = Assert.Single(article.Images);
        Assert.Equal(("The bridge at dawn.", "Bo Ek"), (image.Caption, image.Credit));
        Assert.Equal("https://www.lakeside-courier.example/plan", Assert.Single(article.Links).Url);
        Assert.Equal("The last ferry has sailed", Assert.Single(article.Related).Title);
    }

    [Fact]
    public void Plain_text_gives_site_sections_tags_and_related_from_its_lines()
    {
        var article = new TestPage { Source = "text", Address = null }
            .Block(BlockRoles.Header, "Harbour Gazette").Block(BlockRoles.Section, "Home Region Traffic")
            .Block(BlockRoles.Title, "Bridge opens early", BlockKinds.Heading).Block(BlockRoles.Section, "in Region, Lake & Harbour")
            .Body()
            .Block(BlockRoles.Tags, "Tags: #Bridges#Ferries").Block(BlockRoles.Related, "See also:").Block(BlockRoles.Related, "The last ferry has sailed to the north")
            .Block(BlockRoles.Newsletter, "Get the Harbour Gazette by mail").Extract();

        Assert.Equal("Harbour Gazette", article.Site);
        Assert.Equal(["Region", "Lake & Harbour"], article.Sections);
        Assert.Equal(["Bridges", "Ferries"], article.Tags);
        Assert.Equal("The last ferry has sailed to the north", Assert.Single(article.Related).Title);
    }

    [Fact]
    public void Extraction_is_pure_and_safe_for_concurrent_use()
    {
        var page = TestPage.Article().Meta("author", "Ann Lee").JsonLd("""{"@type": "NewsArticle", "datePublished": "2024-05-03"}""").Body().Build();
        var extractor = new ArticleExtractor(new ExtractorOptions());
        var expected = JsonSerializer.Serialize(extractor.Extract(page, TestPage.Url), ContractJson.Compact);

        var others = Enumerable.Range(0, 64).AsParallel().Select(_ => JsonSerializer.Serialize(extractor.Extract(page, TestPage.Url), ContractJson.Compact));

        Assert.All(others, other => Assert.Equal(expected, other));
    }

    [Fact]
    public void Every_confidence_lies_between_0_and_1_and_alternatives_come_best_first()
    {
        var article = TestPage.Article().Meta("og:title", "Another title").Meta("twitter:title", "A third title").Body().Extract();

        Assert.All(article.Provenance.Values, field => Assert.InRange(field.Confidence, 0, 1));
        var confidences = article.Provenance["title"].Alternatives.Select(alternative => alternative.Confidence).ToList();
        Assert.Equal(confidences.OrderDescending(), confidences);
    }

    [Fact]
    public void The_version_names_the_code_and_the_rules() => Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\\+[0-9a-f]{8}$", ExtractorVersion.Full);
}
