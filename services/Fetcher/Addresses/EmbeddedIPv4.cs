using System.Net;
using System.Net.Sockets;

namespace NewsPipeline.Fetcher;

/// <summary>IPv4 addresses that travel inside IPv6 ones: a packet to such an address ends at the inner one.</summary>
internal static class EmbeddedIPv4
{
    /// <summary>
    /// The IPv4 addresses inside <paramref name="address"/>; none for a plain one. <paramref name="replaces"/> tells whether the
    /// outer address is nothing but a wrapping, so that the inner one alone decides.
    /// </summary>
    public static IReadOnlyList<IPAddress> In(IPAddress address, out bool replaces)
    {
        replaces = false;
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return [];
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        replaces = true;
        // IPv4-mapped ::ffff:a.b.c.d (RFC 4291, 2.5.5.2) and its translated form ::ffff:0:a.b.c.d (RFC 2765).
        if (StartsWith(bytes, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]) || StartsWith(bytes, [0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0]))
            return [At(bytes, 12)];
        // NAT64 (RFC 6052).
        if (StartsWith(bytes, [0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]))
            return [At(bytes, 12)];
        // 6to4 (RFC 3056).
        if (StartsWith(bytes, [0x20, 0x02]))
            return [At(bytes, 2)];
        // Teredo (RFC 4380): the server in the clear, the client inverted.
        if (StartsWith(bytes, [0x20, 0x01, 0, 0]))
            return [At(bytes, 4), Inverted(bytes[12..])];
        // IPv4-compatible ::a.b.c.d (RFC 4291, 2.5.5.1); :: and ::1 are addresses of their own.
        if (StartsWith(bytes, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) && bytes[12..].IndexOfAnyExcept((byte)0) is >= 0 and < 3)
            return [At(bytes, 12)];
        replaces = false;
        // ISATAP (RFC 5214): under any prefix, so the prefix counts too.
        return (bytes[8] & 0xfc) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe ? [At(bytes, 12)] : [];
    }

    private static bool StartsWith(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> prefix) => bytes.StartsWith(prefix);

    private static IPAddress At(ReadOnlySpan<byte> bytes, int offset) => new(bytes.Slice(offset, 4));

    private static IPAddress Inverted(ReadOnlySpan<byte> bytes) =>
        new([(byte)~bytes[0], (byte)~bytes[1], (byte)~bytes[2], (byte)~bytes[3]]);
}
