using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads the images of the article with their captions and credits.</summary>
internal sealed class ImageReader(PageTree tree, Body body, UrlResolver urls, CleanerOptions options)
{
    private const int SmallestPixels = 60;
    private const int LargestFigure = 150;
    private const int FigureLevels = 4;
    private const Hint NotTheArticles = Hint.Related | Hint.AuthorBox | Hint.Comments | Hint.Advertisement | Hint.Share
        | Hint.Newsletter | Hint.Navigation | Hint.Footer | Hint.Overlay | Hint.Byline;

    private readonly List<PageImage> images = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Reads them in document order.</summary>
    public IReadOnlyList<PageImage> Read()
    {
        if (body.Around < 0)
            return images;
        for (var i = body.Around; i < tree.End(body.Around) && images.Count < options.FactLimit; i++)
        {
            if (tree.Tag(i).Any(Tag.Image) && !IsElsewhere(i))
                Add(i);
        }
        return images;
    }

    private void Add(int index)
    {
        var element = tree.Element(index);
        var width = ImageSource.Pixels(element.GetAttribute("width"));
        var height = ImageSource.Pixels(element.GetAttribute("height"));
        if (width < SmallestPixels || height < SmallestPixels)
            return;
        var address = ImageSource.Of(element) ?? FromPicture(index);
        if (address is null || !seen.Add(urls.Resolve(address)))
            return;
        var (caption, credit) = Caption(index);
        images.Add(new PageImage
        {
            Url = urls.Resolve(address),
            Alt = string.IsNullOrWhiteSpace(element.GetAttribute("alt")) ? null : PageText.Repair(element.GetAttribute("alt")!.Trim()),
            Caption = caption,
            Credit = credit,
            Width = width,
            Height = height,
        });
    }

    private bool IsElsewhere(int index)
    {
        for (var i = tree.Parent(index); i > body.Around; i = tree.Parent(i))
        {
            if (tree.Hint(i).Any(NotTheArticles) && !tree.Contains(i, body.Element))
                return true;
        }
        return false;
    }

    private string? FromPicture(int index)
    {
        var parent = tree.Parent(index);
        if (tree.Element(parent).LocalName is not "picture")
            return null;
        // Its sources stand before its image; of more nodes than any picture has, only the first are looked at for every image in it.
        for (var i = parent + 1; i < Math.Min(index, parent + LargestFigure); i++)
        {
            if (!tree.IsText(i) && tree.Element(i).LocalName is "source" && ImageSource.Of(tree.Element(i)) is { } address)
                return address;
        }
        return null;
    }

    private (string? Caption, string? Credit) Caption(int index)
    {
        var figure = index;
        for (var level = 0; level < FigureLevels && tree.Parent(figure) > body.Element; level++)
        {
            figure = tree.Parent(figure);
            if (tree.End(figure) - figure > LargestFigure)
                break;
            for (var i = figure + 1; i < tree.End(figure); i++)
            {
                if (tree.Tag(i).Any(Tag.Caption) || (tree.Hint(i).Any(Hint.Caption) && !tree.Tag(i).Any(Tag.Figure | Tag.Image) && !tree.Contains(i, index)))
                    return Split(i);
            }
            if (tree.Tag(figure).Any(Tag.Figure))
                break;
        }
        return (null, null);
    }

    private (string? Caption, string? Credit) Split(int caption)
    {
        for (var i = caption; i < tree.End(caption); i++)
        {
            if (!tree.IsText(i) && !tree.Tag(i).Any(Tag.Caption) && tree.Hint(i).Any(Hint.Credit | Hint.Legal | Hint.Byline))
                return i == caption ? (null, VisibleText.Of(tree, i)) : (VisibleText.Of(tree, caption, except: i), VisibleText.Of(tree, i));
        }
        return (VisibleText.Of(tree, caption), null);
    }
}
