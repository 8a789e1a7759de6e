using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the images of the article, the lead image first.</summary>
internal static class ImageField
{
    /// <summary>The images, each address once; the lead image where the metadata names one, then those in the text.</summary>
    internal static IReadOnlyList<ArticleImage> Collect(PageEvidence page)
    {
        var images = new List<ArticleImage>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var shown = page.Page.Metadata.Images;
        foreach (var lead in LeadAddresses(page))
        {
            if (page.Absolute(lead) is not { } url || !known.Add(Identity(url)))
                continue;
            var twin = shown.FirstOrDefault(image => Identity(image.Url) == Identity(url));
            images.Add(new ArticleImage { Url = url, Alt = twin?.Alt ?? page.Meta.First("og:image:alt"), Caption = twin?.Caption, Credit = twin?.Credit });
            break;
        }
        foreach (var image in shown)
        {
            if (images.Count >= page.Options.MaxImages)
                break;
            if (!Furniture.Is(image) && page.Absolute(image.Url) is { } url && known.Add(Identity(url)))
                images.Add(new ArticleImage { Url = url, Alt = image.Alt, Caption = image.Caption, Credit = image.Credit });
        }
        return images;
    }

    private static IEnumerable<string?> LeadAddresses(PageEvidence page)
    {
        yield return page.Meta.First("og:image", "og:image:url", "og:image:secure_url");
        yield return page.Article?.Address("image");
        yield return page.Article?.Text("thumbnailUrl");
        yield return page.Meta.First("twitter:image", "twitter:image:src", "sailthru.image.full", "parsely-image-url");
    }

    // Sizes travel in the query: the same picture in two sizes is one picture.
    private static string Identity(string url)
    {
        var query = url.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? url : url[..query];
    }
}
