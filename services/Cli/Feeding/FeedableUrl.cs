using NewsPipeline.Fetcher;

namespace NewsPipeline.Cli.Feeding;

/// <summary>Whether a URL is worth feeding: the rules are Fetcher's own, applied before the queue instead of behind it.</summary>
public static class FeedableUrl
{
    private static readonly int MaxLength = new FetcherOptions().MaxUrlLength;

    /// <summary>What is wrong with it, with its reason code; null where it can be fed.</summary>
    public static string? Problem(string url) =>
        UrlRules.Check(url, MaxLength).Rejection is { } rejection ? $"{rejection.Reason}: {rejection.Detail}" : null;
}
