using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Tests;

/// <summary>Builds cleaned pages by hand: a headline, three paragraphs, and whatever a test adds.</summary>
internal sealed class TestPage
{
    internal const string Url = "https://www.lakeside-courier.example/region/bridge-opens";

    private static readonly string[] Paragraphs =
    [
        "The new bridge over the lake opened on Wednesday, two months before the date that the council had promised to the people of the town.",
        "Drivers who used to wait for the ferry can now cross in four minutes, and the crews of the boats have been offered work at the harbour.",
        "It was not clear how long the old pier would remain, said the mayor, who has been in office for nine years and is about to retire.",
    ];

    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageFact> _facts = [];
    private readonly List<MetaTag> _meta = [];
    private readonly List<HeadLink> _links = [];
    private readonly List<string> _jsonLd = [];
    private readonly List<PageImage> _images = [];

    internal string? DocumentTitle { get; init; }

    internal string? HtmlLanguage { get; init; }

    internal string Source { get; init; } = "html";

    internal string? Address { get; init; } = Url;

    internal static TestPage Article(string? h1 = "Bridge opens early", string source = "html") => new TestPage { Source = source }.Headline(h1);

    internal TestPage Headline(string? h1)
    {
        if (h1 is null)
            return this;
        if (Source == "html")
            Fact(FactKinds.Headline, h1);
        return Block(BlockRoles.Title, h1, BlockKinds.Heading);
    }

    internal TestPage Block(string role, string text, string kind = BlockKinds.Paragraph, bool kept = false, params BlockLink[] links)
    {
        _blocks.Add(new PageBlock { Kind = kind, Role = role, Text = text, Kept = kept, Reason = "test", Links = links });
        return this;
    }

    internal TestPage Kept(string text, string kind = BlockKinds.Paragraph, params BlockLink[] links) => Block(BlockRoles.Body, text, kind, kept: true, links);

    /// <summary>A block as the page's mark-up has it: its level, its path.</summary>
    internal TestPage Add(PageBlock block)
    {
        _blocks.Add(block);
        return this;
    }

    internal TestPage Body()
    {
        foreach (var paragraph in Paragraphs)
            Kept(paragraph);
        return this;
    }

    internal TestPage Fact(string kind, string? text, string? value = null, string? url = null, string? hint = null, bool inArticle = true)
    {
        _facts.Add(new PageFact { Kind = kind, Text = text, Value = value, Url = url, Hint = hint, Block = _blocks.Count, InArticle = inArticle });
        return this;
    }

    internal TestPage Meta(string name, string content)
    {
        _meta.Add(new MetaTag { Name = name, Content = content });
        return this;
    }

    internal TestPage Link(string rel, string url)
    {
        _links.Add(new HeadLink { Rel = rel, Url = url });
        return this;
    }

    internal TestPage JsonLd(string json)
    {
        _jsonLd.Add(json);
        return this;
    }

    internal TestPage Image(PageImage image)
    {
        _images.Add(image);
        return this;
    }

    internal CleanedPage Build() => new()
    {
        Blocks = _blocks,
        Metadata = new PageMetadata
        {
            DocumentTitle = DocumentTitle,
            HtmlLanguage = HtmlLanguage,
            BaseUrl = Address,
            MetaTags = _meta,
            Links = _links,
            JsonLd = _jsonLd,
            Facts = _facts,
            Images = _images,
        },
        Html = "<p>as Cleaner made it</p>",
        Confidence = 0.9,
        Source = Source,
    };

    internal Article Extract(ExtractorOptions? options = null) => new ArticleExtractor(options ?? new ExtractorOptions()).Extract(Build(), Address);
}
