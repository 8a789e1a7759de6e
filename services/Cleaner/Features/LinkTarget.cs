using System.Buffers;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Features;

/// <summary>Where a link leads, as far as its address tells.</summary>
/// <param name="IsSameHost">To the page's own host.</param>
/// <param name="IsElsewhere">To another host.</param>
/// <param name="IsTag">To a list of articles on a topic.</param>
/// <param name="IsAuthor">To an author's page.</param>
/// <param name="IsMail">To an e-mail address.</param>
/// <param name="IsTracked">Marked so that a click on it is counted for a campaign: a pitch, or a teaser of another article.</param>
internal readonly record struct LinkTarget(bool IsSameHost, bool IsElsewhere, bool IsTag, bool IsAuthor, bool IsMail, bool IsTracked)
{
    // A link around many blocks is looked at with each of them: only so much of it.
    private const int LongestUrl = 4_000;

    // Parameters of the common tools that count clicks.
    private static readonly SearchValues<string> Campaigns = SearchValues.Create(
        ["utm_", "itm_", "icid=", "intcmp=", "int_source=", "cmpid=", "ncid=", "?cid=", "&cid=", "mc_cid="], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> TagFolders = SearchValues.Create(
        ["/tag/", "/tags/", "/topic/", "/topics/", "/category/", "/thema/", "/themen/", "/tema/", "/keyword/", "/search", "?tag=", "&tag=", "?cat=", "&cat="], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> AuthorFolders = SearchValues.Create(
        ["/author/", "/authors/", "/people/", "/profile/", "/autor/", "/auteur/", "/by/", "/staff/", "/team/"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a link of a page.</summary>
    public static LinkTarget Of(BlockLink link, string? host)
    {
        var url = link.Url.AsSpan(0, Math.Min(link.Url.Length, LongestUrl));
        if (url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return new(false, false, false, false, IsMail: true, IsTracked: false);
        var path = url;
        bool same = true, elsewhere = false;
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            path = url[(scheme + 3)..];
            var slash = path.IndexOf('/');
            var target = slash < 0 ? path : path[..slash];
            path = slash < 0 ? [] : path[slash..];
            same = host is not null && IsSite(target, host);
            elsewhere = !same;
        }
        var query = path.IndexOf('?');
        return new(
            same, elsewhere, link.Rel is "tag" || path.ContainsAny(TagFolders), link.Rel is "author" || path.ContainsAny(AuthorFolders), IsMail: false,
            IsTracked: query >= 0 && path[query..].ContainsAny(Campaigns));
    }

    private static bool IsSite(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Strip(a).Equals(Strip(b), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
