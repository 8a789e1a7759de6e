using System.Diagnostics;
using System.Net;
using System.Text;

namespace NewsPipeline.Fetcher;

/// <summary>Makes the HTTP handler: one request a call, nothing done behind our back.</summary>
internal static class HttpHandlerFactory
{
    /// <summary>A handler that connects through <paramref name="connector"/> alone.</summary>
    public static SocketsHttpHandler Create(FetcherOptions options, GuardedConnector connector) => new()
    {
        ConnectCallback = connector.ConnectAsync,
        // A little more than our own limit, which covers the addresses; this one covers the TLS handshake as well.
        ConnectTimeout = options.ConnectTimeout + options.ConnectTimeout / 10,
        // A proxy would connect for us, to an address that we did not check.
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        // Undone by hand, under caps.
        AutomaticDecompression = DecompressionMethods.None,
        Credentials = null,
        PreAuthenticate = false,
        MaxConnectionsPerServer = options.MaxRequestsPerPrivateHost,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        MaxResponseHeadersLength = options.MaxHeaderKilobytes,
        // What we do not want to read is not read: the connection is closed instead.
        MaxResponseDrainSize = 16 * 1024,
        ResponseDrainTimeout = TimeSpan.FromSeconds(1),
        // Location headers carry UTF-8 where they carry more than ASCII.
        ResponseHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
        // Spans for us, no traceparent for the site. Null would switch the spans off as well.
        ActivityHeadersPropagator = DistributedContextPropagator.CreateNoOutputPropagator(),
    };
}
