using System.Net;
using System.Net.Sockets;

namespace NewsPipeline.Fetcher;

/// <summary>
/// The special-purpose blocks of the IANA registries (RFC 6890 and its updates, November 2026), with multicast and
/// everything in IPv6 that is not global unicast. The ones that carry an IPv4 address inside are judged by that
/// address instead: see <see cref="EmbeddedIPv4"/>.
/// </summary>
internal static class SpecialBlocks
{
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    private static readonly (IPNetwork Network, string Name)[] Blocks =
    [
        Block("0.0.0.0/8", "this network"),
        Block("10.0.0.0/8", "private"),
        Block("100.64.0.0/10", "shared address space"),
        Block("127.0.0.0/8", "loopback"),
        Block("169.254.0.0/16", "link-local"),
        Block("172.16.0.0/12", "private"),
        Block("192.0.0.0/24", "IETF protocol assignments"),
        Block("192.0.2.0/24", "documentation"),
        Block("192.31.196.0/24", "AS112"),
        Block("192.52.193.0/24", "AMT"),
        Block("192.88.99.0/24", "6to4 relay"),
        Block("192.168.0.0/16", "private"),
        Block("192.175.48.0/24", "AS112"),
        Block("198.18.0.0/15", "benchmarking"),
        Block("198.51.100.0/24", "documentation"),
        Block("203.0.113.0/24", "documentation"),
        Block("224.0.0.0/4", "multicast"),
        Block("240.0.0.0/4", "reserved"),
        Block("::/128", "unspecified"),
        Block("::1/128", "loopback"),
        Block("64:ff9b:1::/48", "local NAT64"),
        Block("100::/64", "discard-only"),
        Block("100:0:0:1::/64", "dummy prefix"),
        Block("2001::/23", "IETF protocol assignments"),
        Block("2001:db8::/32", "documentation"),
        Block("2620:4f:8000::/48", "AS112"),
        Block("3fff::/20", "documentation"),
        Block("5f00::/16", "segment routing"),
        Block("fc00::/7", "unique-local"),
        Block("fe80::/10", "link-local"),
        Block("fec0::/10", "site-local"),
        Block("ff00::/8", "multicast"),
    ];

    /// <summary>The name of the block that <paramref name="address"/> lies in; null for a public address.</summary>
    public static string? NameOf(IPAddress address)
    {
        foreach (var (network, name) in Blocks)
        {
            if (network.Contains(address))
                return name;
        }

        return address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address) ? null : "reserved";
    }

    private static (IPNetwork Network, string Name) Block(string network, string name) => (IPNetwork.Parse(network), name);
}
