using AngleSharp.Dom;
using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Metadata;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Rendering;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Cleaner.Templates;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>Reads a page of HTML: parsed once, cut into blocks, weighed, judged, written.</summary>
internal static class HtmlReader
{
    private const int EnoughText = 600;
    private const int MuchMore = 2;
    private const int MostTitles = 8;

    /// <summary>Reads a page.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static CleanedPage Read(PageInput input, CleanerOptions options, Deadline deadline, PageVisit? visit = null)
    {
        using var document = PageParser.Parse(input.Content, options, deadline);
        var page = Read(document, input, options, deadline, visit, showHidden: false);
        if (Letters(page) >= EnoughText)
            return page;
        // Little to read as the page stands: some pages send their text hidden, and a script shows it.
        var shown = Read(document, input, options, deadline, visit, showHidden: true);
        return Letters(shown) > Letters(page) * MuchMore ? shown : page;
    }

    private static CleanedPage Read(IDocument document, PageInput input, CleanerOptions options, Deadline deadline, PageVisit? visit, bool showHidden)
    {
        var tree = PageTreeBuilder.Build(document, options, deadline, showHidden);
        var urls = UrlResolver.Of(tree, input.Url);
        var blocks = new Segmenter(tree, urls, deadline).Segment();
        var body = BodyFinder.Find(tree, blocks, urls.Host, out var prose);
        var metadata = new HeadReader(tree, urls, options).Read(input);
        RoleReader.Assign(new(tree, blocks, body, prose, Titles(metadata)));
        visit?.Judge(blocks, metadata);
        return new CleanedPage
        {
            Blocks = PageBlocks.Of(tree, blocks),
            Metadata = metadata with
            {
                Facts = new FactReader(tree, blocks, body, urls, options).Read(),
                Images = new ImageReader(tree, body, urls, options).Read(),
            },
            Html = ArticleHtml.Write(blocks),
            Confidence = Math.Round(body.Confidence, 3),
            Source = "html",
        };
    }

    private static int Letters(CleanedPage page)
    {
        var letters = 0;
        foreach (var block in page.Blocks)
            letters += block.Kept ? block.Text.Length : 0;
        return letters;
    }

    private static List<string> Titles(PageMetadata metadata)
    {
        var titles = metadata.MetaTags.Where(tag => tag.Name is "og:title" or "twitter:title").Select(tag => tag.Content).Take(MostTitles).ToList();
        if (metadata.DocumentTitle is { } title)
            titles.Add(title);
        return titles;
    }
}
