namespace NewsPipeline.Contracts.Tests.Messages;

/// <summary>An article record with every property filled.</summary>
internal static class SampleArticle
{
    internal static Article Full { get; } = new()
    {
        Url = "https://www.news.example/story",
        CanonicalUrl = "https://www.news.example/story",
        Site = "News Example",
        Title = "Bridge opens early",
        Subtitle = "Ferry crews look for work",
        Authors = ["Ann Lee", "Björn Öst"],
        Published = "2026-03-04T09:00:00+01:00",
        Modified = "2026-03-05",
        Dateline = "Lakeside",
        Credit = "Wire Example",
        Sections = ["Region", "Traffic"],
        Tags = ["bridges"],
        Language = "en-GB",
        Type = ArticleTypes.News,
        Lead = "“It is open,” said Ann Lee.",
        Text = "“It is open,” said Ann Lee.",
        Html = "<p>“It is open,” said Ann Lee.</p>",
        Blocks = [new ArticleBlock { Kind = BlockKinds.Paragraph, Text = "“It is open,” said Ann Lee." }],
        Images = [new ArticleImage { Url = "https://www.news.example/b.jpg", Caption = "The bridge.", Credit = "Ann Lee", Alt = "A bridge" }],
        Quotes = [new Quote { Speaker = "Ann Lee", Verb = "said", Text = "It is open,", Start = 1, End = 12, Parts = [new TextSpan(1, 12)] }],
        Entities = [new Entity { Type = "person", Name = "Ann Lee", Titles = ["Mayor"], Mentions = [new TextSpan(19, 26)] }],
        Links = [new ArticleLink { Url = "https://www.news.example/by/ann", Text = "Ann Lee" }],
        Related = [new RelatedArticle { Title = "The last ferry", Url = "https://www.news.example/ferry" }],
        IsAccessibleForFree = true,
        WordCount = 6,
        ContentHash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Provenance = new Dictionary<string, FieldProvenance>
        {
            ["title"] = new()
            {
                Origin = "json-ld",
                Confidence = 0.95,
                Alternatives = [new FieldAlternative { Value = "Bridge opens", Origin = "document-title", Confidence = 0.3 }],
            },
        },
        Templates = "12-9f86d081",
    };
}
