using System.Diagnostics.CodeAnalysis;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>What came of cleaning: a page, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed class CleanResult
{
    private CleanResult(CleanedPage? page, Rejection? rejection)
    {
        Page = page;
        Rejection = rejection;
    }

    /// <summary>The cleaned page, where there is one.</summary>
    public CleanedPage? Page { get; }

    /// <summary>Why there is no page.</summary>
    public Rejection? Rejection { get; }

    /// <summary>True where there is a page.</summary>
    [MemberNotNullWhen(true, nameof(Page))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsCleaned => Page is not null;

    /// <summary>A page that was cleaned.</summary>
    /// <param name="page">The cleaned page.</param>
    public static CleanResult Cleaned(CleanedPage page) => new(page, rejection: null);

    /// <summary>A page that gives no article.</summary>
    /// <param name="reason">One of <see cref="ReasonCodes"/>.</param>
    /// <param name="detail">One line for a person.</param>
    public static CleanResult Rejected(string reason, string detail) => Rejected(new Rejection(reason, detail));

    /// <summary>A page that gives no article.</summary>
    /// <param name="rejection">Why.</param>
    public static CleanResult Rejected(Rejection rejection) => new(page: null, rejection);
}
