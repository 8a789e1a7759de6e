using NewsPipeline.Contracts;

namespace NewsPipeline.Fetcher;

/// <summary>Reads the Content-Encoding header.</summary>
internal static class ContentCodings
{
    /// <summary>The value of the Accept-Encoding header.</summary>
    public const string Accepted = "gzip, deflate, br";

    /// <summary>The one coding of a response; false, with the reason, for a coding we do not read and for more than one.</summary>
    public static bool TryRead(HttpResponseMessage response, out ContentCoding coding, out Rejection? rejection)
    {
        coding = ContentCoding.Identity;
        rejection = null;
        if (!response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values))
            return true;
        var names = string.Join(',', values).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.ToLowerInvariant()).Where(name => name != "identity").ToList();
        if (names.Count > 1)
        {
            rejection = new Rejection(ReasonCodes.UnsupportedEncoding, HeaderText.Clean($"more than one content coding: {string.Join(", ", names)}"), (int)response.StatusCode);
            return false;
        }

        switch (names.FirstOrDefault())
        {
            case null:
                return true;
            case "gzip" or "x-gzip":
                coding = ContentCoding.Gzip;
                return true;
            case "deflate":
                coding = ContentCoding.Deflate;
                return true;
            case "br":
                coding = ContentCoding.Brotli;
                return true;
            default:
                rejection = new Rejection(ReasonCodes.UnsupportedEncoding, HeaderText.Clean($"the content coding is '{names[0]}'"), (int)response.StatusCode);
                return false;
        }
    }
}
