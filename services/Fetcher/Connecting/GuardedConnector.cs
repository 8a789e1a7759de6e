using System.Net;
using System.Net.Sockets;

namespace NewsPipeline.Fetcher;

/// <summary>Opens connections to the addresses that were judged, and to no other: no name is looked up a second time.</summary>
internal sealed class GuardedConnector(TimeSpan connectTimeout, TimeProvider time)
{
    // A host with many dead addresses still gets a few real tries within the limit.
    private const int MostShares = 4;

    private static readonly HttpRequestOptionsKey<CheckedHost> Key = new("NewsPipeline.CheckedHost");

    /// <summary>Notes on the request which host was checked for it.</summary>
    public static void Attach(HttpRequestMessage request, CheckedHost host) => request.Options.Set(Key, host);

    /// <summary>The <see cref="SocketsHttpHandler.ConnectCallback"/>: tries the addresses in turn within the connect timeout.</summary>
    /// <exception cref="SocketException">No address answered.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        if (!context.InitialRequestMessage.Options.TryGetValue(Key, out var host))
            throw new InvalidOperationException("A request without a checked host must not connect.");
        var started = time.GetTimestamp();
        SocketException? last = null;
        for (var i = 0; i < host.Addresses.Count; i++)
        {
            var remaining = connectTimeout - time.GetElapsedTime(started);
            if (remaining <= TimeSpan.Zero)
                break;
            var isLast = i == host.Addresses.Count - 1;
            var share = isLast ? remaining : remaining / Math.Min(MostShares, host.Addresses.Count - i);
            try
            {
                return await ConnectAsync(new IPEndPoint(host.Addresses[i], context.DnsEndPoint.Port), share, cancellationToken);
            }
            catch (SocketException exception)
            {
                last = exception;
            }
        }

        throw last ?? new SocketException((int)SocketError.TimedOut);
    }

    private async Task<Stream> ConnectAsync(IPEndPoint endpoint, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var socket = new Socket(endpoint.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(endpoint, either.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
