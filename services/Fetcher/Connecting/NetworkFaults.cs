using System.Net.Sockets;
using System.Security.Authentication;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>Names what went wrong on the wire.</summary>
internal static class NetworkFaults
{
    /// <summary>The outcome for a request that failed, or for a body that broke off.</summary>
    public static Rejection ToRejection(Exception exception)
    {
        var error = (exception as HttpRequestException)?.HttpRequestError ?? (exception as HttpIOException)?.HttpRequestError ?? HttpRequestError.Unknown;
        var cause = Innermost(exception);
        return error switch
        {
            HttpRequestError.SecureConnectionError => new Rejection(ReasonCodes.TlsFailed, OneLine(cause.Message)),
            HttpRequestError.NameResolutionError => new Rejection(ReasonCodes.UnknownHost, OneLine(cause.Message)),
            HttpRequestError.ConnectionError => OfConnection(cause),
            _ when cause is AuthenticationException => new Rejection(ReasonCodes.TlsFailed, OneLine(cause.Message)),
            _ => new Rejection(ReasonCodes.ProtocolError, OneLine(cause.Message)),
        };
    }

    private static Rejection OfConnection(Exception cause) => cause is SocketException { SocketErrorCode: SocketError.TimedOut }
        ? new Rejection(ReasonCodes.Timeout, "connect: no connection within the limit")
        : new Rejection(ReasonCodes.ConnectionFailed, OneLine(cause.Message));

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is { } inner)
            exception = inner;
        return exception;
    }

    private static string OneLine(string message) => HeaderText.Clean(message) ?? "no further word";
}
