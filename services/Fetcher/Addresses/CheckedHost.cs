using System.Net;

namespace NewsPipeline.Fetcher;

/// <summary>A host whose every address was judged; only <see cref="AddressGuard"/> makes one, and connections go to these very addresses.</summary>
internal sealed record CheckedHost
{
    internal CheckedHost(string host, IReadOnlyList<IPAddress> addresses, bool isPublic) =>
        (Host, Addresses, IsPublic) = (host, addresses, isPublic);

    /// <summary>The host in ASCII, without a final dot.</summary>
    public string Host { get; }

    /// <summary>Its addresses in the order to try them.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; }

    /// <summary>False where all addresses lie on allowed private networks.</summary>
    public bool IsPublic { get; }
}
