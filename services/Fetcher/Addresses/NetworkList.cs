using System.Net;

namespace NewsPipeline.Fetcher;

/// <summary>A comma-separated list of networks in CIDR notation (RFC 4632; RFC 4291, 2.3).</summary>
internal static class NetworkList
{
    /// <summary>The entries as written; empty ones are left out.</summary>
    public static string[] Entries(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Reads one entry; an address without a length stands for itself alone.</summary>
    public static bool TryParse(string entry, out IPNetwork network)
    {
        if (IPNetwork.TryParse(entry, out network))
            return true;
        if (!IPAddress.TryParse(entry, out var address))
            return false;
        network = new IPNetwork(address, address.GetAddressBytes().Length * 8);
        return true;
    }

    /// <summary>Reads the whole list.</summary>
    /// <exception cref="FormatException">An entry is no network.</exception>
    public static IReadOnlyList<IPNetwork> Parse(string? list) =>
        [.. Entries(list).Select(entry => TryParse(entry, out var network) ? network : throw new FormatException($"'{entry}' is no network."))];
}
