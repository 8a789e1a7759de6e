using System.Security.Cryptography;
using System.Text;
using NewsPipeline.ServiceDefaults.Urls;

namespace NewsPipeline.Store.Keys;

/// <summary>
/// What an article is kept under: its normalised final URL, or its canonical URL where that is an article's on the same host.
/// Pages point <c>rel=canonical</c> at their home page or at the wire's original, too; those do not become the key.
/// </summary>
/// <param name="Url">The normalised URL.</param>
/// <param name="Hash">SHA-256 of it: a URL of several kilobytes would not fit a btree entry.</param>
public sealed record ArticleKey(string Url, byte[] Hash)
{
    /// <summary>The key of a page.</summary>
    public static ArticleKey For(string finalUrl, string? canonicalUrl)
    {
        var url = UrlNormalizer.Normalize(finalUrl);
        if (canonicalUrl is not null && UrlNormalizer.Normalize(canonicalUrl) is var canonical && IsSameArticle(canonical, url))
            url = canonical;
        return new ArticleKey(url, SHA256.HashData(Encoding.UTF8.GetBytes(url)));
    }

    /// <summary>Host of the URL, lower case, without a leading <c>www.</c>; empty where the URL has none.</summary>
    public string Host => Uri.TryCreate(Url, UriKind.Absolute, out var uri) ? WithoutWww(uri.IdnHost) : "";

    private static bool IsSameArticle(string canonical, string final) =>
        Uri.TryCreate(canonical, UriKind.Absolute, out var c) && Uri.TryCreate(final, UriKind.Absolute, out var f)
        && c.Scheme is "http" or "https"
        && c.Authority.Equals(f.Authority, StringComparison.OrdinalIgnoreCase)
        && LooksLikeArticle(c);

    /// <summary>A path is an article's where its last part holds a slug of three words, a number of four digits, or a file's name.</summary>
    private static bool LooksLikeArticle(Uri url)
    {
        var path = url.AbsolutePath.TrimEnd('/');
        var last = path[(path.LastIndexOf('/') + 1)..];
        var separators = last.Count(c => c is '-' or '_' or '+');
        var digits = last.Count(char.IsAsciiDigit);
        return last.Length > 0 && (separators >= 2 || digits >= 4 || last.Contains('.', StringComparison.Ordinal));
    }

    private static string WithoutWww(string host) =>
        host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..].ToLowerInvariant() : host.ToLowerInvariant();
}
