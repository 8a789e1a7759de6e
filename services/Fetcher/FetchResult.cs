using System.Diagnostics.CodeAnalysis;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>What came of a fetch: a page, or the reason why there is none.</summary>
public sealed record FetchResult
{
    private FetchResult(FetchedPage? page, Rejection? rejection) => (Page, Rejection) = (page, rejection);

    /// <summary>The page; null where the fetch was rejected.</summary>
    public FetchedPage? Page { get; }

    /// <summary>Why there is no page; null where there is one.</summary>
    public Rejection? Rejection { get; }

    /// <summary>True where there is a page.</summary>
    [MemberNotNullWhen(true, nameof(Page))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsPage => Page is not null;

    internal static FetchResult Of(FetchedPage page) => new(page, null);

    internal static FetchResult Rejected(Rejection rejection) => new(null, rejection);
}
