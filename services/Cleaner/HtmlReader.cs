using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Metadata;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>Reads a page of HTML: parsed once, cut into blocks, weighed, judged, written.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static CleanedPage Read(PageInput input, CleanerOptions options, Deadline deadline)
    {
        using var document = PageParser.Parse(input.Content, options, deadline);
        var tree = PageTreeBuilder.Build(document, options, deadline);
        var urls = UrlResolver.Of(tree, input.Url);
        var blocks = new Segmenter(tree, urls, deadline).Segment();
        var body = BodyFinder.Find(tree, blocks);
        RoleReader.Assign(tree, blocks, body);
        return new CleanedPage
        {
            Blocks = PageBlocks.Of(tree, blocks),
            Metadata = new HeadReader(tree, urls, options).Read(input) with
            {
                Facts = new FactReader(tree, blocks, body, urls, options).Read(),
                Images = new ImageReader(tree, body, urls, options).Read(),
            },
            Html = ArticleHtml.Write(blocks),
            Confidence = body.Confidence,
            Source = "html",
        };
    }
}
