using System.Net;

namespace NewsPipeline.Fetcher;

/// <summary>Looks up the addresses of a host name; throws <see cref="System.Net.Sockets.SocketException"/> where there are none, as <see cref="Dns"/> does.</summary>
/// <param name="host">The name in ASCII (punycode), never an address literal.</param>
/// <param name="cancellationToken">Ends the look-up.</param>
public delegate Task<IPAddress[]> HostResolver(string host, CancellationToken cancellationToken);
