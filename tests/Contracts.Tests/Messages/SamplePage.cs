namespace NewsPipeline.Contracts.Tests.Messages;

/// <summary>A cleaned page with every property filled.</summary>
internal static class SamplePage
{
    internal static CleanedPage Full { get; } = new()
    {
        Blocks =
        [
            new PageBlock
            {
                Kind = BlockKinds.Heading,
                Role = BlockRoles.Title,
                Text = "Bridge opens “early” – café included",
                Level = 1,
                Kept = false,
                Reason = "headline",
                Score = 0.5,
                Links = [new BlockLink { Url = "https://www.news.example/by/ann", Text = "Ann Lee", Rel = "author" }],
                Path = "main > article.story > h1",
            },
        ],
        Metadata = new PageMetadata
        {
            DocumentTitle = "Bridge opens early | News Example",
            HtmlLanguage = "en-GB",
            HeaderLanguage = "en",
            HeaderLastModified = "Wed, 04 Mar 2026 11:00:00 GMT",
            BaseUrl = "https://www.news.example/story",
            MetaTags = [new MetaTag { Name = "og:title", Content = "Bridge opens early" }],
            Links = [new HeadLink { Rel = "canonical", Url = "https://www.news.example/story", Type = "text/html", Language = "en" }],
            JsonLd = ["{\"@type\":\"NewsArticle\"}"],
            Facts =
            [
                new PageFact
                {
                    Kind = FactKinds.Time,
                    Text = "4 March 2026",
                    Value = "2026-03-04T09:00:00+01:00",
                    Url = "https://www.news.example/2026/03",
                    Hint = "time published",
                    Block = 0,
                    InArticle = true,
                },
            ],
            Images =
            [
                new PageImage
                {
                    Url = "https://www.news.example/bridge.jpg",
                    Alt = "The bridge",
                    Caption = "The bridge at dawn.",
                    Credit = "Ann Lee",
                    Width = 1200,
                    Height = 800,
                },
            ],
        },
        Html = "<p>The bridge opened on Wednesday.</p>",
        Confidence = 0.9,
        Source = "html",
        Templates = "12-9f86d081",
    };
}
