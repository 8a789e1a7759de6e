using System.Diagnostics.CodeAnalysis;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>A URL as it was fed, checked: either an address that can be fetched or the reason why not.</summary>
public sealed record SubmittedUrl
{
    private SubmittedUrl(Uri? uri, Rejection? rejection) => (Uri, Rejection) = (uri, rejection);

    /// <summary>The address, absolute, http or https, without credentials; null where it was rejected.</summary>
    public Uri? Uri { get; }

    /// <summary>Why it cannot be fetched; null where it can.</summary>
    public Rejection? Rejection { get; }

    /// <summary>True where it can be fetched.</summary>
    [MemberNotNullWhen(true, nameof(Uri))]
    [MemberNotNullWhen(false, nameof(Rejection))]
    public bool IsAccepted => Uri is not null;

    internal static SubmittedUrl Accepted(Uri uri) => new(uri, null);

    internal static SubmittedUrl Rejected(string reason, string detail) => new(null, new Rejection(reason, HeaderText.Clean(detail)));
}
