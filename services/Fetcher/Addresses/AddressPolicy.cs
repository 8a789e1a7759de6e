using System.Net;
using System.Net.Sockets;

namespace NewsPipeline.Fetcher;

/// <summary>Judges addresses: public, on an allowed private network, or refused.</summary>
internal sealed class AddressPolicy(IReadOnlyList<IPNetwork> allowed)
{
    /// <summary>
    /// Judges one address with every IPv4 address inside it; the strictest verdict counts. A public address stays public
    /// even where an allowed network covers it: the list opens private networks, it does not lift politeness.
    /// </summary>
    /// <param name="address">The address that would be connected to.</param>
    /// <param name="block">The name of the special-purpose block, where it lies in one.</param>
    public AddressKind Judge(IPAddress address, out string? block)
    {
        var inner = EmbeddedIPv4.In(address, out var replaces);
        block = null;
        var kind = replaces ? AddressKind.AllowedPrivate : JudgePlain(address, out block);
        foreach (var embedded in inner)
        {
            var innerKind = JudgePlain(embedded, out var innerBlock);
            if (innerKind >= kind)
                (kind, block) = (innerKind, innerBlock ?? block);
        }

        return kind;
    }

    private AddressKind JudgePlain(IPAddress address, out string? block)
    {
        block = SpecialBlocks.NameOf(address);
        if (block is null && (address.AddressFamily == AddressFamily.InterNetwork || address.ScopeId == 0))
            return AddressKind.Public;
        // A zone index names an interface of this very machine; no public address has one.
        block ??= "zone index";
        foreach (var network in allowed)
        {
            if (network.Contains(address))
                return AddressKind.AllowedPrivate;
        }

        return AddressKind.Refused;
    }
}
