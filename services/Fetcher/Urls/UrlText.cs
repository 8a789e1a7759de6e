using System.Text;

namespace NewsPipeline.Fetcher;

/// <summary>URLs as strings.</summary>
internal static class UrlText
{
    /// <summary>
    /// Without U+0000 and lone surrogates, which neither UTF-8 nor PostgreSQL can carry, and without white space and
    /// control characters at both ends (URL Standard, basic URL parser).
    /// </summary>
    public static string Clean(string url)
    {
        var text = Strip(url);
        var start = 0;
        var end = text.Length;
        while (start < end && IsPadding(text[start]))
            start++;
        while (end > start && IsPadding(text[end - 1]))
            end--;
        return text[start..end];
    }

    /// <summary>Without U+0000 and lone surrogates.</summary>
    public static string Strip(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') && !text.Contains('\0', StringComparison.Ordinal))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                clean.Append(text[i]).Append(text[++i]);
            else if (text[i] != '\0' && !char.IsSurrogate(text[i]))
                clean.Append(text[i]);
        }

        return clean.ToString();
    }

    /// <summary>The URL as it goes over the wire: host in punycode, percent-encoded, no fragment.</summary>
    public static string AsSent(Uri uri)
    {
        var text = uri.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped);
        // GetComponents leaves an international name as it was written; IdnHost has it in ASCII.
        if (uri.HostNameType != UriHostNameType.Dns || uri.Host == uri.IdnHost)
            return text;
        var host = uri.Scheme.Length + "://".Length;
        return string.Concat(text.AsSpan(0, host), uri.IdnHost, text.AsSpan(host + uri.Host.Length));
    }

    private static bool IsPadding(char c) => c <= ' ' || c is '\u007f' or '\ufeff' || char.IsWhiteSpace(c);
}
