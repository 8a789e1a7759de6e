using System.Net;

namespace NewsPipeline.Fetcher;

/// <summary>Looks names up with the system's resolver.</summary>
internal static class SystemResolver
{
    /// <summary>
    /// Looks up one name on a thread of its own: the system's call blocks, for many seconds where a name server is slow, and
    /// a few such names would otherwise take all threads of the pool from the other fetches.
    /// </summary>
    /// <exception cref="System.Net.Sockets.SocketException">The name does not resolve.</exception>
    /// <exception cref="OperationCanceledException">The token fired; the look-up ends by itself later.</exception>
    public static async Task<IPAddress[]> ResolveAsync(string host, CancellationToken cancellationToken)
    {
        var lookup = Task.Factory.StartNew(
            static name => Dns.GetHostAddresses((string)name!),
            host,
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        return await lookup.WaitAsync(cancellationToken);
    }
}
