using System.Net;
using System.Security.Cryptography;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>One request and its answer: the host is checked, its turn awaited, the request sent, the answer judged and read.</summary>
internal sealed class Exchange(FetcherOptions options, TimeProvider time, AddressGuard guard, HostSchedule schedule, HttpMessageInvoker http)
{
    private const string Accept = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1";

    private readonly BodyReader _bodies = new(options, time);
    private readonly string _userAgent = ContactAddress.UserAgent(options.Contact);

    /// <summary>Asks for <paramref name="uri"/>.</summary>
    /// <param name="uri">An accepted URL.</param>
    /// <param name="patience">How much of the fetch's time is left.</param>
    /// <param name="total">The limit on the whole fetch.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<ExchangeResult> RunAsync(Uri uri, TimeSpan patience, Deadline total)
    {
        var (host, refused) = await CheckAsync(uri, total);
        if (host is null)
            return new ExchangeResult { Rejection = refused };
        HostTurn? turn;
        try
        {
            turn = await schedule.WaitAsync(host.Host, host.IsPublic, patience, total.Token);
        }
        catch (OperationCanceledException)
        {
            return new ExchangeResult { Rejection = total.ToRejection() with { Detail = $"total: no turn at {host.Host} within {Deadline.Seconds(options.TotalTimeout)}" } };
        }

        if (turn is null)
            return new ExchangeResult { Rejection = new Rejection(ReasonCodes.Timeout, $"total: too many requests wait for {host.Host}, one every {Deadline.Seconds(options.HostDelay)}") };
        using (turn)
            return await SendAsync(uri, host, total);
    }

    private async Task<HostCheck> CheckAsync(Uri uri, Deadline total)
    {
        using var lookup = total.Part($"connect: {uri.IdnHost} was not resolved within {Deadline.Seconds(options.ConnectTimeout)}", options.ConnectTimeout, time);
        try
        {
            return await guard.CheckAsync(uri, lookup.Token);
        }
        catch (OperationCanceledException)
        {
            return new HostCheck(null, lookup.ToRejection());
        }
    }

    private async Task<ExchangeResult> SendAsync(Uri uri, CheckedHost host, Deadline total)
    {
        using var request = NewRequest(uri, host);
        var limit = options.ConnectTimeout + options.HeadersTimeout;
        using var headers = total.Part($"headers: no answer within {Deadline.Seconds(limit)}", limit, time);
        try
        {
            using var response = await http.SendAsync(request, headers.Token);
            var status = (int)response.StatusCode;
            if (StatusRules.IsRedirect(status))
                return new ExchangeResult { Location = HeaderText.Location(response) };
            return StatusRules.Judge(status, response.ReasonPhrase) is { } rejection
                ? new ExchangeResult { Rejection = rejection }
                : await ReadAsync(uri, response, total);
        }
        catch (OperationCanceledException)
        {
            return new ExchangeResult { Rejection = headers.ToRejection() };
        }
        catch (HttpRequestException exception)
        {
            headers.Caller.ThrowIfCancellationRequested();
            return new ExchangeResult { Rejection = NetworkFaults.ToRejection(exception) };
        }
    }

    private async Task<ExchangeResult> ReadAsync(Uri uri, HttpResponseMessage response, Deadline total)
    {
        var status = (int)response.StatusCode;
        var type = ContentType.Parse(HeaderText.Of(response, "Content-Type"));
        if (type.MediaType is not null && !type.IsReadable)
            return Unsupported($"the media type is {type.MediaType}", status);
        var (bytes, refused) = await _bodies.ReadAsync(response, total);
        if (bytes is null)
            return new ExchangeResult { Rejection = refused };
        if (BodySniffer.BinaryFormat(bytes) is { } format)
            return Unsupported($"the body is {format}, not text", status);
        if (type.MediaType is null && !BodySniffer.LooksLikeHtml(bytes))
            return Unsupported("no media type is given, and the body does not look like HTML", status);
        var (charset, origin) = CharsetDetector.Detect(bytes, type.Charset, hasMarkup: type.MediaType is null || type.IsHtml);
        return new ExchangeResult
        {
            Page = new FetchedPage
            {
                FinalUrl = uri.AbsoluteUri,
                Status = status,
                MediaType = type.MediaType ?? "text/html",
                Charset = charset,
                CharsetOrigin = origin,
                Body = bytes,
                LastModified = HeaderText.Of(response, "Last-Modified"),
                ETag = HeaderText.Of(response, "ETag"),
                ContentLanguage = HeaderText.Of(response, "Content-Language"),
                FetchedAt = time.GetUtcNow(),
                PageHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            },
        };
    }

    private static ExchangeResult Unsupported(string detail, int status) =>
        new() { Rejection = new Rejection(ReasonCodes.UnsupportedMediaType, HeaderText.Clean(detail), status) };

    private HttpRequestMessage NewRequest(Uri uri, CheckedHost host)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri) { Version = HttpVersion.Version11 };
        request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("Accept-Language", options.AcceptLanguage);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        GuardedConnector.Attach(request, host);
        return request;
    }
}
