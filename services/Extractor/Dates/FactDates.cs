using System.Buffers;
using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Weighs a <c>time</c> element by its name and its place.</summary>
internal static class FactDates
{
    private const int MaxText = 200;
    private const double OfScript = 0.25;

    private static readonly SearchValues<string> Strange = Parts(
        "comment", "related", "recommend", "sidebar", "footer", "copyright", "clock", "weather", "event", "teaser", "promo", "card", "trending", "popular", "latest", "most-read", "mostread",
        "current-date", "currentdate", "today", "next", "widget", "menu", "masthead", "ticker", "countdown", "video-duration", "duration", "tweet", "twitter", "more-news", "carousel", "feed-item");

    private static readonly SearchValues<string> OfPublication = Parts("publish", "pubdate", "posted", "entry-date", "post-date", "created", "date-line", "article-date", "article__date", "story-date", "byline", "timestamp", "dateline");
    private static readonly SearchValues<string> OfChange = Parts("modif", "updat", "changed");

    /// <summary>What the element's name calls its date, and its weight; 0 for one that is another's.</summary>
    internal static (DateLabel Label, double Weight) Weigh(PageFact fact, PageEvidence page)
    {
        if (fact.Text is { Length: > MaxText })
            return (DateLabel.None, 0);
        var hint = fact.Hint ?? "";
        // Read by no one but the page's own scripts, it is seldom wrong, and may be another article's.
        if (hint.StartsWith("script", StringComparison.Ordinal))
            return (DateLabel.Published, OfScript);
        var (isChange, isPublication) = (hint.AsSpan().ContainsAny(OfChange), hint.AsSpan().ContainsAny(OfPublication));
        // A wrapper for both kinds says nothing about either.
        var label = isChange == isPublication ? DateLabel.None : isChange ? DateLabel.Modified : DateLabel.Published;
        var weight = fact.InArticle ? 0.45 : 0.2;
        weight += Position(fact, page);
        if (label != DateLabel.None)
            weight += 0.08;
        if (hint.AsSpan().ContainsAny(Strange))
            weight -= 0.3;
        return (label, Math.Clamp(weight, 0, 0.8));
    }

    // The date line stands around the headline; after the text come other articles' dates.
    private static double Position(PageFact fact, PageEvidence page)
    {
        if (fact.Block is not { } block || page.LastKept < 0)
            return 0;
        if (block > page.LastKept + 1)
            return -0.2;
        if (block > page.FirstKept + 2)
            return -0.1;
        return page.FirstKept - block <= 12 || page.IsAboveText(block) ? 0.15 : -0.05;
    }

    private static SearchValues<string> Parts(params ReadOnlySpan<string> parts) => SearchValues.Create(parts, StringComparison.OrdinalIgnoreCase);
}
