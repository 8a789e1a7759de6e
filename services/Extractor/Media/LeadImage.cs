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
        foreach (var (named, isSure) in Named(page))
        {
            if (named is null || Nothing.Contains(named) || page.Absolute(named) is not { } url || Nothing.Contains(url[(url.LastIndexOf('/') + 1)..]) || Furniture.IsLeadless(url) || SiteSign.Is(url, page, title))
                continue;
            if (IndexOf(url, shown) is var at and >= 0)
                return (url, shown[at].Key);
            if (isSure)
                first ??= url;
        }
        return (first, null);
    }

    // The names by which lists call a picture say little: they count where the text shows it.
    private static IEnumerable<(string? Address, bool IsSure)> Named(PageEvidence page)
    {
        yield return (page.Meta.First("og:image", "og:image:url", "og:image:secure_url"), true);
        yield return (page.Article?.Address("image"), true);
        yield return (page.Article?.Text("thumbnailUrl"), true);
        yield return (page.Meta.First("twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url"), true);
        yield return (page.Meta.First("thumbnailurl", "thumbnail_url", "thumbnail"), false);
    }

    private static int IndexOf(string url, IReadOnlyList<ShownImage> shown)
    {
        var key = ImageIdentity.Of(url);
        for (var i = 0; i < shown.Count; i++)
        {
            if (shown[i].Key == key)
                return i;
        }
        var name = PictureName.Of(url);
        List<PictureName> names = [.. shown.Select(one => PictureName.Of(one.Url))];
        // A picture by itself, and the first of a series of pictures, may be called alike.
        return names.FindIndex(one => name.IsLike(one) && !names.Exists(next => next.IsSecondAfter(one)));
    }
}
