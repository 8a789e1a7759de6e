using System.Diagnostics.CodeAnalysis;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner;

/// <summary>What came of cleaning: a page, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed class CleanResult
{
    private CleanResult(CleanedPage? page, Rejection? rejection, CleanedPage? read)
    {
        Page = page;
        Rejection = rejection;
        Read = read;
    }

    /// <summary>The cleaned page, where there is one.</summary>
    public CleanedPage? Page { get; }

    /// <summary>Why there is no page.</summary>
    public Rejection? Rejection { get; }

    /// <summary>The page as it was read: <see cref="Page"/>, or what was judged to be no article; null where it could not be read at all.</summary>
    public CleanedPage? Read { get; }

    /// <summary>True where there is a page.</summary>
    [MemberNotNullWhen(true, nameof(Page))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsCleaned => Page is not null;

    /// <summary>A page that was cleaned.</summary>
    /// <param name="page">The cleaned page.</param>
    public static CleanResult Cleaned(CleanedPage page) => new(page, rejection: null, page);

    /// <summary>A page that gives no article.</summary>
    /// <param name="reason">One of <see cref="ReasonCodes"/>.</param>
    /// <param name="detail">One line for a person.</param>
    /// <param name="read">The page as it was read, if it was.</param>
    public static CleanResult Rejected(string reason, string detail, CleanedPage? read = null) => Rejected(new Rejection(reason, detail), read);

    /// <summary>A page that gives no article.</summary>
    /// <param name="rejection">Why.</param>
    /// <param name="read">The page as it was read, if it was.</param>
    public static CleanResult Rejected(Rejection rejection, CleanedPage? read = null) => new(page: null, rejection, read);
}
