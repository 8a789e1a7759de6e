using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads the images of the article with their captions and credits.</summary>
internal sealed class ImageReader(PageTree tree, List<Block> blocks, Body body, UrlResolver urls, CleanerOptions options)
{
    private const int SmallestPixels = 60;
    private const int LargestFigure = 150;
    private const int FigureLevels = 4;
    private const Hint NotTheArticles = Hint.Related | Hint.AuthorBox | Hint.Comments | Hint.Advertisement | Hint.Share
        | Hint.Newsletter | Hint.Navigation | Hint.Footer | Hint.Overlay | Hint.Byline;

    private static readonly string[] Files = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg", ".pdf"];

    private readonly List<PageImage> images = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    // The caption that was read last: the pictures of one figure share it.
    private (int Node, string? Caption, string? Credit) last = (-1, null, null);

    /// <summary>Reads them in document order.</summary>
    public IReadOnlyList<PageImage> Read()
    {
        if (body.Around < 0)
            return images;
        var end = EndOfArticle();
        for (var i = body.Around; i < tree.End(body.Around) && images.Count < options.FactLimit; i++)
        {
            if (tree.Tag(i).Any(Tag.Image) && !IsElsewhere(i))
                Add(i, isBehind: i > end);
        }
        return images;
    }

    // The first words behind the text that are no caption: what is shown below them belongs to them.
    private int EndOfArticle()
    {
        var end = int.MaxValue;
        for (var i = blocks.Count - 1; i >= 0 && !blocks[i].Kept; i--)
        {
            if (blocks[i].Role is not (BlockRoles.Caption or BlockRoles.Credit))
                end = blocks[i].Node;
        }
        return blocks.Exists(block => block.Kept) ? end : int.MaxValue;
    }

    private void Add(int index, bool isBehind)
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
        if (caption is null && credit is null && (isBehind || IsTeaser(index)))
            return;
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

    // A picture that leads to another page of the site shows what that page is about. What lies below the page's own address shows the picture itself.
    private bool IsTeaser(int index)
    {
        if (urls.BaseUrl is not { } own || tree.Ancestor(index, Tag.Anchor | Tag.Article | Tag.Main | Tag.Root) is not (> 0 and var anchor) || !tree.Tag(anchor).Any(Tag.Anchor))
            return false;
        if (!tree.Element(anchor).TryGetAttribute("href", out var href) || !Uri.TryCreate(urls.Resolve(href), UriKind.Absolute, out var address) || address.Host != urls.Host)
            return false;
        var path = address.AbsolutePath;
        return !IsFile(path) && (!Uri.TryCreate(own, UriKind.Absolute, out var page) || !path.StartsWith(page.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsFile(string path)
    {
        foreach (var ending in Files)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return path.Length < 2;
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
        // A lead image may stand above the element that holds the text; among the graphics of a header only a figure has a caption.
        var isAbove = index < body.Element;
        var top = isAbove ? body.Around : body.Element;
        for (var level = 0; level < FigureLevels && tree.Parent(figure) > top; level++)
        {
            figure = tree.Parent(figure);
            if (tree.End(figure) - figure > LargestFigure)
                break;
            for (var i = figure + 1; i < tree.End(figure) && (!isAbove || tree.Tag(figure).Any(Tag.Figure)); i++)
            {
                if (tree.Tag(i).Any(Tag.Caption) || (tree.Hint(i).Any(Hint.Caption) && !tree.Tag(i).Any(Tag.Figure | Tag.Image) && !tree.Contains(i, index)))
                    return Shared(i);
            }
            if (tree.Tag(figure).Any(Tag.Figure))
                break;
        }
        return (null, null);
    }

    private (string? Caption, string? Credit) Shared(int caption)
    {
        if (last.Node != caption)
        {
            var (text, credit) = Split(caption);
            last = (caption, text, credit);
        }
        return (last.Caption, last.Credit);
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
