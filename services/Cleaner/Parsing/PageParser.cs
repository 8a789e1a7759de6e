using AngleSharp;
using AngleSharp.Html.Parser;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Cleaner.Parsing.Tokens;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Parses a page once, within its limits: AngleSharp's tree builder, with tokens and nodes of our own.</summary>
internal static class PageParser
{
    /// <summary>Parses a page.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static PageDocument Parse(string content, CleanerOptions options, Deadline deadline)
    {
        var guard = new ParseGuard(options, deadline);
        var factory = new PageNodeFactory(guard);
        try
        {
            var parser = new HtmlParser(Options(options), BrowsingContext.New(new Configuration([factory])));
            var tokenizer = new PageTokenizer(WithLineFeeds(content), factory, deadline);
            var document = parser.ParseDocument<PageDocument, PageElement>(tokenizer.Pieces.Source, tokenizer.Read);
            document.Check();
            deadline.Check();
            return document;
        }
        catch (MisbuiltTreeException)
        {
            factory.Document?.Dispose();
            return ParseAnew(content, options, deadline);
        }
        catch (PageRefusedException)
        {
            factory.Document?.Dispose();
            throw;
        }
    }

    // HTML knows no other line breaks.
    private static string WithLineFeeds(string content) =>
        content.Contains('\r', StringComparison.Ordinal) ? content.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : content;

    private static PageDocument ParseAnew(string content, CleanerOptions options, Deadline deadline)
    {
        var guard = new ParseGuard(options, deadline);
        var parserOptions = Options(options);
        parserOptions.ShouldEmitAttribute = (ref token, _) => token.Attributes.Count < PageElement.MostAdded;
        parserOptions.OnCreated = (element, _) => guard.OnCreated(element);
        using var document = new HtmlParser(parserOptions).ParseDocument(content);
        deadline.Check();
        return PageImporter.Import(document, deadline);
    }

    private static HtmlParserOptions Options(CleanerOptions options) => new()
    {
        SkipComments = true,
        DisableElementPositionTracking = true,
        // A noscript then holds elements, the lazy images' originals among them.
        IsScripting = false,
        // One more than is allowed, so that a tree that reaches it is known to be too deep.
        MaximumDepth = options.DepthLimit + 1,
    };
}
