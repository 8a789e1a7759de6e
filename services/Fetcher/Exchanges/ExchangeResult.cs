using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>What came of one request: exactly one of a page, the target of a redirect, and a rejection.</summary>
internal readonly record struct ExchangeResult
{
    /// <summary>The page.</summary>
    public FetchedPage? Page { get; init; }

    /// <summary>The Location header of a redirect; empty where it has none.</summary>
    public string? Location { get; init; }

    /// <summary>Why there is neither.</summary>
    public Rejection? Rejection { get; init; }
}
