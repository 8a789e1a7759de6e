using System.Globalization;
using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>Reads a response's body under the caps, the deadline and the minimum rate, and undoes its coding.</summary>
internal sealed class BodyReader(FetcherOptions options, TimeProvider time)
{
    private readonly MemoryBudget _memory = new(options.MaxInFlightBytes);

    /// <summary>Reads the whole body.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public async Task<BodyResult> ReadAsync(HttpResponseMessage response, Deadline total)
    {
        var status = (int)response.StatusCode;
        if (!ContentCodings.TryRead(response, out var coding, out var refused))
            return new BodyResult(null, refused);
        var declared = response.Content.Headers.ContentLength;
        if (declared > options.MaxBodyBytes)
            return Rejected(ReasonCodes.BodyTooLarge, $"{declared:N0} bytes declared; the limit is {options.MaxBodyBytes:N0}", status);
        try
        {
            var needed = (declared ?? options.MaxBodyBytes) + (coding == ContentCoding.Identity ? 0 : options.MaxBodyBytes);
            using var room = await ReserveAsync(needed, total);
            using var sent = new GrowingBuffer(options.MaxBodyBytes);
            var rejection = await ReceiveAsync(response, sent, total);
            return rejection is null ? Expand(sent, coding, status) : new BodyResult(null, rejection with { Status = status });
        }
        catch (OperationCanceledException)
        {
            return new BodyResult(null, total.ToRejection() with { Status = status });
        }
    }

    private async Task<IDisposable> ReserveAsync(long bytes, Deadline total) => await _memory.ReserveAsync(bytes, total.Token);

    private async Task<Rejection?> ReceiveAsync(HttpResponseMessage response, GrowingBuffer sent, Deadline total)
    {
        using var body = total.Part($"body: not complete within {Deadline.Seconds(options.BodyTimeout)}", options.BodyTimeout, time);
        using var rate = body.Part($"body: slower than {options.MinimumBytesPerSecond} bytes a second", Timeout.InfiniteTimeSpan, time);
        try
        {
            var started = time.GetTimestamp();
            await using var stream = await response.Content.ReadAsStreamAsync(rate.Token);
            while (!sent.IsOverCap)
            {
                RequireRate(rate, sent.Length, time.GetElapsedTime(started));
                var count = await stream.ReadAsync(sent.Free(), rate.Token);
                if (count == 0)
                    return null;
                sent.Advance(count);
            }

            return TooLarge("as sent");
        }
        catch (OperationCanceledException)
        {
            return rate.ToRejection();
        }
        catch (IOException exception)
        {
            return NetworkFaults.ToRejection(exception);
        }
        catch (HttpRequestException exception)
        {
            return NetworkFaults.ToRejection(exception);
        }
    }

    // The limit is set to the moment at which the average rate would fall below the minimum if no further byte came.
    private void RequireRate(Deadline rate, int received, TimeSpan elapsed)
    {
        if (options.MinimumBytesPerSecond == 0)
            return;
        var earned = TimeSpan.FromSeconds((double)received / options.MinimumBytesPerSecond);
        var left = (earned > options.MinimumRateGrace ? earned : options.MinimumRateGrace) - elapsed;
        rate.Restart(left > TimeSpan.Zero ? left : TimeSpan.Zero);
    }

    private BodyResult Expand(GrowingBuffer sent, ContentCoding coding, int status)
    {
        if (sent.Length == 0)
            return Rejected(ReasonCodes.EmptyBody, $"the server sent no body", status);
        if (coding == ContentCoding.Identity)
            return new BodyResult(sent.Written.ToArray(), null);
        using var expanded = new GrowingBuffer(options.MaxBodyBytes);
        try
        {
            BodyExpander.Expand(sent, coding, expanded);
        }
        catch (InvalidDataException)
        {
            return Rejected(ReasonCodes.CorruptBody, $"the {coding.ToString().ToLowerInvariant()} data is damaged or incomplete", status);
        }

        if (expanded.IsOverCap)
            return new BodyResult(null, TooLarge("expanded") with { Status = status });
        return expanded.Length == 0
            ? Rejected(ReasonCodes.EmptyBody, $"the body is empty once expanded", status)
            : new BodyResult(expanded.Written.ToArray(), null);
    }

    private Rejection TooLarge(string how) => new(
        ReasonCodes.BodyTooLarge,
        string.Create(CultureInfo.InvariantCulture, $"more than {options.MaxBodyBytes:N0} bytes {how}"));

    private static BodyResult Rejected(string reason, FormattableString detail, int status) =>
        new(null, new Rejection(reason, FormattableString.Invariant(detail), status));
}
