using System.Buffers;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Judging;

/// <summary>What a page calls itself in its metadata: an article, a list, something to pay for. The scripts are searched, not parsed.</summary>
internal sealed class SelfDescription
{
    private const int FlagWindow = 40;

    private static readonly SearchValues<string> FreeFlag = SearchValues.Create(["isAccessibleForFree"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] ArticleTypes =
        ["Article\"", "NewsArticle\"", "BlogPosting\"", "LiveBlogPosting\"", "Report\"", "SocialMediaPosting\"", "ReviewNewsArticle\"", "HowTo\"", "Recipe\""];

    private static readonly string[] ListTypes = ["CollectionPage\"", "SearchResultsPage\""];

    /// <summary>Reads it.</summary>
    public SelfDescription(PageMetadata metadata)
    {
        foreach (var script in metadata.JsonLd)
        {
            IsArticle = IsArticle || HasType(script, ArticleTypes);
            IsList |= HasType(script, ListTypes);
            IsSearch |= HasType(script, ["SearchResultsPage\""]);
            IsPaid |= SaysNotFree(script);
        }
        foreach (var tag in metadata.MetaTags)
        {
            IsArticle |= tag.Name is "article:published_time" || (tag.Name == "og:type" && tag.Content.Contains("article", StringComparison.OrdinalIgnoreCase));
            // Metered is free to read, so many times a month.
            IsPaid |= tag.Name == "article:content_tier" && tag.Content.AsSpan().Trim().Equals("locked", StringComparison.OrdinalIgnoreCase);
        }
        IsRoot = IsRootUrl(metadata.BaseUrl);
    }

    /// <summary>Whether it says that it is an article.</summary>
    public bool IsArticle { get; }

    /// <summary>Whether it says that it lists others.</summary>
    public bool IsList { get; }

    /// <summary>Whether it says that it lists what was searched for.</summary>
    public bool IsSearch { get; }

    /// <summary>Whether it says that it is not free to read.</summary>
    public bool IsPaid { get; }

    /// <summary>Whether it is a site's first page.</summary>
    public bool IsRoot { get; }

    private static bool IsRootUrl(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.AbsolutePath is "/" or "" && uri.Query.Length == 0;

    // "@type": "X" or "@type": ["Y", "X"]; a name inside another is excluded by its quotes.
    private static bool HasType(string script, string[] types)
    {
        foreach (var type in types)
        {
            for (var at = script.IndexOf(type, StringComparison.Ordinal); at >= 0; at = script.IndexOf(type, at + 1, StringComparison.Ordinal))
            {
                var start = at;
                while (start > 0 && char.IsLetter(script[start - 1]))
                    start--;
                var before = script.AsSpan(Math.Max(0, start - FlagWindow), Math.Min(FlagWindow, start));
                if (start == at && before.EndsWith("\"") && before.Contains("@type", StringComparison.Ordinal))
                    return true;
                if (before.EndsWith("schema.org/", StringComparison.Ordinal))
                    return true;
            }
        }
        return false;
    }

    // "isAccessibleForFree": false, "False" or "false" (schema.org).
    private static bool SaysNotFree(string script)
    {
        var at = script.AsSpan().IndexOfAny(FreeFlag);
        if (at < 0)
            return false;
        var value = script.AsSpan(at, Math.Min(FlagWindow, script.Length - at));
        return value.Contains("false", StringComparison.OrdinalIgnoreCase) && !value.Contains("true", StringComparison.OrdinalIgnoreCase);
    }
}
