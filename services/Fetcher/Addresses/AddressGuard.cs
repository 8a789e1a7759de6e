using System.Globalization;
using System.Net;
using System.Net.Sockets;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>
/// Resolves a host and judges every address it has, so that a name in the public DNS cannot lead into a private network.
/// </summary>
internal sealed class AddressGuard(AddressPolicy policy, bool hasContact, HostResolver resolve)
{
    private const string NoContact =
        "public addresses are fetched only with a contact for the site's operator: set Fetcher:Contact (environment variable Fetcher__Contact) to an e-mail address or URL";

    /// <summary>Resolves and judges the host of <paramref name="uri"/>.</summary>
    /// <exception cref="OperationCanceledException">The token fired.</exception>
    public async Task<HostCheck> CheckAsync(Uri uri, CancellationToken cancellationToken)
    {
        var host = uri.IdnHost.TrimEnd('.');
        if (host.Length == 0)
            return Rejected(ReasonCodes.MalformedUrl, "the host is empty");
        if (BlockedPorts.Contains(uri.Port))
            return Rejected(ReasonCodes.ConnectionFailed, string.Create(CultureInfo.InvariantCulture, $"port {uri.Port} belongs to another protocol and is never connected to"));
        IPAddress[] addresses;
        try
        {
            addresses = IPAddress.TryParse(Uri.UnescapeDataString(host), out var literal) ? [literal] : await resolve(host, cancellationToken);
        }
        catch (SocketException exception)
        {
            return Rejected(ReasonCodes.UnknownHost, $"{host}: {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            // A name the resolver does not even take: too long, or an address that means none.
            return Rejected(ReasonCodes.UnknownHost, $"{host}: {exception.Message}");
        }

        return addresses.Length == 0 ? Rejected(ReasonCodes.UnknownHost, $"{host} has no address") : Judge(host, addresses);
    }

    private HostCheck Judge(string host, IPAddress[] addresses)
    {
        var isPublic = false;
        foreach (var address in addresses)
        {
            switch (policy.Judge(address, out var block))
            {
                case AddressKind.Refused:
                    return Rejected(ReasonCodes.PrivateAddress, $"{host} has the address {address} ({block}), which is not allowed");
                case AddressKind.Public:
                    isPublic = true;
                    break;
                default:
                    break;
            }
        }

        if (isPublic && !hasContact)
            return Rejected(ReasonCodes.ContactMissing, NoContact);
        return new HostCheck(new CheckedHost(host, Interleaved(addresses), isPublic), null);
    }

    // The families in turn, beginning with the resolver's first choice (RFC 8305, 4), so that a broken family costs one try only.
    private static List<IPAddress> Interleaved(IPAddress[] addresses)
    {
        var first = addresses.Where(a => a.AddressFamily == addresses[0].AddressFamily).ToList();
        var second = addresses.Where(a => a.AddressFamily != addresses[0].AddressFamily).ToList();
        var mixed = new List<IPAddress>(addresses.Length);
        for (var i = 0; mixed.Count < addresses.Length; i++)
        {
            if (i < first.Count)
                mixed.Add(first[i]);
            if (i < second.Count)
                mixed.Add(second[i]);
        }

        return mixed;
    }

    private static HostCheck Rejected(string reason, string detail) => new(null, new Rejection(reason, detail));
}
