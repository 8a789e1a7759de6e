using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Chooses the lead image: what the metadata name, best of all a picture that the page shows as well.</summary>
internal static class LeadImage
{
    // What templates write where they have no picture.
    private static readonly HashSet<string> Nothing = new(["null", "undefined", "none", "false", "true", "n/a"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The address, and the key of the same picture in the text where that has another name; no address where the metadata name none.</summary>
    internal static (string? Url, string? Shown) Choose(PageEvidence page, string? title, IReadOnlyList<ShownImage> shown)
    {
        string? first = null;
        List<PictureName>? names = null;
        foreach (var (named, isSure) in Named(page))
        {
            if (named is null || Nothing.Contains(named) || page.Absolute(named) is not { } url || Nothing.Contains(ImageIdentity.File(url).ToString()) || Furniture.IsLeadless(url) || SiteSign.Is(url, page, title))
                continue;
            var key = ImageIdentity.Of(url);
            if (shown.Any(one => one.Key == key))
                return (url, null);
            if (IndexOfLike(PictureName.Of(url), names ??= [.. shown.Select(one => PictureName.Of(one.Url))]) is var like and >= 0)
                return (url, shown[like].Key);
            if (isSure)
                first ??= url;
        }
        return (first, null);
    }

    // Only the first: others that are called alike may be other pictures of the same. A picture by itself, and the first of a series, may be called alike, too.
    private static int IndexOfLike(PictureName name, List<PictureName> names) => names.FindIndex(one => name.IsLike(one) && !names.Exists(next => next.IsSecondAfter(one)));

    // The names by which lists call a picture say little: they count where the text shows it.
    private static IEnumerable<(string? Address, bool IsSure)> Named(PageEvidence page)
    {
        yield return (page.Meta.First("og:image", "og:image:url", "og:image:secure_url"), true);
        yield return (page.Article?.Address("image"), true);
        yield return (page.Article?.Text("thumbnailUrl"), true);
        yield return (page.Meta.First("twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url"), true);
        yield return (page.Meta.First("thumbnailurl", "thumbnail_url", "thumbnail"), false);
    }
}
