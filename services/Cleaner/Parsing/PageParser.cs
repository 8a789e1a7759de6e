using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>Parses a page once, within its limits.</summary>
internal static class PageParser
{
    /// <summary>Parses a page.</summary>
    /// <exception cref="PageRefusedException">The page breaks a limit.</exception>
    public static IHtmlDocument Parse(string content, CleanerOptions options, Deadline deadline)
    {
        var guard = new ParseGuard(options, deadline);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            DisableElementPositionTracking = true,
            // A noscript then holds elements, the lazy images' originals among them.
            IsScripting = false,
            // One more than is allowed, so that a tree that reaches it is known to be too deep.
            MaximumDepth = options.DepthLimit + 1,
            OnCreated = (element, _) => guard.OnCreated(element),
        });
        var document = parser.ParseDocument(content);
        deadline.Check();
        return document;
    }
}
