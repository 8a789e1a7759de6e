using AngleSharp.Html.Parser;
using NewsPipeline.Cleaner;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Extractor;

namespace NewsPipeline.Benchmarks;

/// <summary>What is measured; the first is what the others are compared with.</summary>
internal static class Variants
{
    /// <summary>All of them, in the order of the table.</summary>
    public static IReadOnlyList<Variant> All()
    {
        var options = new CleanerOptions();
        var cleaner = new PageCleaner(options);
        var extractor = new ArticleExtractor(new ExtractorOptions());
        var plain = new ArticleExtractor(new ExtractorOptions { Quotes = false, Entities = false });
        return
        [
            new("parse, AngleSharp's defaults", page => ParseByDefault(page)),
            new("parse, our options", page => Parse(page, options)),
            new("clean", page => Clean(cleaner, page).Page),
            new("clean + extract, no names", page => Clean(cleaner, page).Page is { } cleaned ? plain.Extract(cleaned, page.Url) : null),
            new("clean + extract", page => Clean(cleaner, page).Page is { } cleaned ? extractor.Extract(cleaned, page.Url) : null),
        ];
    }

    private static object? ParseByDefault(BenchPage page)
    {
        using var document = new HtmlParser().ParseDocument(page.Content);
        return document.DocumentElement;
    }

    // A page that breaks a limit costs what it costs until then.
    private static PageElement? Parse(BenchPage page, CleanerOptions options)
    {
        try
        {
            using var document = PageParser.Parse(page.Content, options, new Deadline(TimeProvider.System, options.TimeLimit, CancellationToken.None));
            return document.DocumentElement;
        }
        catch (PageRefusedException)
        {
            return null;
        }
    }

    private static CleanResult Clean(PageCleaner cleaner, BenchPage page) =>
        cleaner.Clean(new PageInput { Content = page.Content, MediaType = "text/html", Url = page.Url });
}
