using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the images of the article, the lead image first.</summary>
internal static class ImageField
{
    private const int MaxPortraitAlt = 24;
    private const int LargeEnough = 400;

    /// <summary>The images, each picture once, whatever its sizes; the lead image where the metadata names one, then those in the text.</summary>
    internal static IReadOnlyList<ArticleImage> Collect(PageEvidence page, IReadOnlyList<string> authors)
    {
        var images = new List<ArticleImage>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var lead in LeadAddresses(page))
        {
            if (page.Absolute(lead) is not { } url || Furniture.IsAddress(url) || url.EndsWith(".gif", StringComparison.OrdinalIgnoreCase))
                continue;
            places[ImageIdentity.Of(url)] = 0;
            images.Add(new ArticleImage { Url = url, Alt = page.Meta.First("og:image:alt") });
            break;
        }
        foreach (var image in page.Page.Metadata.Images)
        {
            if (Furniture.Is(image) || IsPortrait(image, authors) || page.Absolute(image.Url) is not { } url)
                continue;
            var (caption, credit) = PhotoCredit.Part(image.Caption, image.Credit);
            if (places.TryGetValue(ImageIdentity.Of(url), out var place))
            {
                // The other sizes of a picture tell of it, too.
                var known = images[place];
                images[place] = known with { Url = IsLarger(url, image, known.Url) ? url : known.Url, Caption = known.Caption ?? caption, Credit = known.Credit ?? credit, Alt = image.Alt ?? known.Alt };
            }
            else if (images.Count < page.Options.MaxImages)
            {
                places[ImageIdentity.Of(url)] = images.Count;
                images.Add(new ArticleImage { Url = url, Alt = image.Alt, Caption = caption, Credit = credit });
            }
        }
        return images;
    }

    // The metadata may give the picture as lists show it, small.
    private static bool IsLarger(string url, PageImage image, string than) =>
        ImageSize.OfAddress(than) is > 0 and < LargeEnough and var known && Math.Max(ImageSize.OfAddress(url), image.Width ?? 0) > known;

    private static IEnumerable<string?> LeadAddresses(PageEvidence page)
    {
        yield return page.Meta.First("og:image", "og:image:url", "og:image:secure_url");
        yield return page.Article?.Address("image");
        yield return page.Article?.Text("thumbnailUrl");
        yield return page.Meta.First("twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url");
    }

    // The picture beside the byline is called like the author; one with a caption shows what the article tells.
    private static bool IsPortrait(PageImage image, IReadOnlyList<string> authors)
    {
        if (image.Caption is not null || image.Alt is not { } alt)
            return false;
        foreach (var author in authors)
        {
            if (alt.Length <= author.Length + MaxPortraitAlt && alt.Contains(author, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
