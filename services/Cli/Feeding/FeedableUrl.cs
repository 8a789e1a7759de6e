namespace NewsPipeline.Cli.Feeding;

/// <summary>Whether a URL is worth feeding: the rules are Fetcher's own, applied before the queue instead of behind it.</summary>
public static class FeedableUrl
{
    /// <summary>What is wrong with it, with its reason code; null where it can be fed.</summary>
    public static string? Problem(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? null : "malformed-url";
}
