using System.Globalization;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>What a status code means for a fetch (RFC 9110, 15).</summary>
internal static class StatusRules
{
    /// <summary>True for the statuses that name another address in Location.</summary>
    public static bool IsRedirect(int status) => status is 301 or 302 or 303 or 307 or 308;

    /// <summary>The outcome for a status that brings no page; null where the body is to be read.</summary>
    public static Rejection? Judge(int status, string? reasonPhrase)
    {
        var reason = status switch
        {
            200 or 201 or 202 or 203 => null,
            // A part that nobody asked for.
            206 => ReasonCodes.ProtocolError,
            404 or 410 => ReasonCodes.NotFound,
            401 or 402 or 403 or 407 or 451 => ReasonCodes.Forbidden,
            429 => ReasonCodes.TooManyRequests,
            503 => ReasonCodes.ServiceUnavailable,
            >= 500 => ReasonCodes.HttpServerError,
            _ => ReasonCodes.HttpClientError,
        };
        if (reason is null)
            return null;
        var detail = HeaderText.Clean(string.Create(CultureInfo.InvariantCulture, $"status {status} {reasonPhrase}"));
        return new Rejection(reason, detail, status);
    }
}
