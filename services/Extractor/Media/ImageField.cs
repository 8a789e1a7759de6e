using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Media;

/// <summary>Collects the images of the article, the lead image first.</summary>
internal static class ImageField
{
    private const int MaxPortraitAlt = 24;
    private const int LongestCaption = 1_000;
    // "By Ann Lee, Editor, 12 May 2024, 10:15"
    private const int LongestLine = 40;

    /// <summary>The images, each picture once, whatever its sizes; the lead image where the metadata names one, then those in the text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The headline that was decided.</param>
    /// <param name="authors">The authors that were decided.</param>
    internal static IReadOnlyList<ArticleImage> Collect(PageEvidence page, string? title, IReadOnlyList<string> authors)
    {
        var shown = Shown(page, authors);
        var images = new List<ArticleImage>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var (lead, leadShown) = LeadImage.Choose(page, title, shown);
        if (lead is not null)
        {
            places[ImageIdentity.Of(lead)] = 0;
            if (leadShown is not null)
                places[leadShown] = 0;
            images.Add(new ArticleImage { Url = lead, Alt = page.Meta.First("og:image:alt") });
        }
        foreach (var (image, url, key) in shown)
        {
            var (caption, credit) = PhotoCredit.Part(image.Caption, image.Credit);
            if (!places.TryGetValue(key, out var place))
                place = caption is null or { Length: > LongestCaption } ? -1 : IndexOfLike(images, url, caption);
            if (place >= 0)
            {
                // The other sizes of a picture tell of it, too.
                var known = images[place];
                images[place] = known with { Url = ImageSize.IsLarger(url, image.Width, known.Url) ? url : known.Url, Caption = known.Caption ?? caption, Credit = known.Credit ?? credit, Alt = image.Alt ?? known.Alt };
            }
            else if (images.Count < page.Options.MaxImages)
            {
                places[key] = images.Count;
                images.Add(new ArticleImage { Url = url, Alt = image.Alt, Caption = caption, Credit = credit });
            }
        }
        return images;
    }

    // One picture in two sizes, with the same words below both.
    private static int IndexOfLike(List<ArticleImage> images, string url, string caption)
    {
        PictureName? name = null;
        for (var i = 0; i < images.Count; i++)
        {
            if (images[i].Caption == caption && (name ??= PictureName.Of(url)).IsLike(PictureName.Of(images[i].Url)))
                return i;
        }
        return -1;
    }

    private static List<ShownImage> Shown(PageEvidence page, IReadOnlyList<string> authors)
    {
        var shown = new List<ShownImage>();
        foreach (var image in page.Page.Metadata.Images)
        {
            if (!Furniture.Is(image) && !IsPortrait(image, authors) && page.Absolute(image.Url) is { } url)
                shown.Add(new(image, url, ImageIdentity.Of(url)));
        }
        return shown;
    }

    // The picture beside the byline is called like the author; one with a caption of more than the name shows what the article tells.
    private static bool IsPortrait(PageImage image, IReadOnlyList<string> authors)
    {
        foreach (var author in authors)
        {
            if (image.Caption is { } caption ? caption.Equals(author, StringComparison.OrdinalIgnoreCase) && IsCalled(image.Url, author) || author.Equals(image.Alt, StringComparison.OrdinalIgnoreCase) && caption.Length <= author.Length + LongestLine && caption.Contains(author, StringComparison.OrdinalIgnoreCase) : image.Alt is { } alt && alt.Length <= author.Length + MaxPortraitAlt && alt.Contains(author, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    // The name alone below a picture may also say who took it: then the file is called otherwise.
    private static bool IsCalled(string url, string author) => ImageIdentity.File(url).Contains(author.AsSpan(author.LastIndexOf(' ') + 1), StringComparison.OrdinalIgnoreCase);
}
