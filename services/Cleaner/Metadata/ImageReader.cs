using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads the images of the article with their captions and credits.</summary>
internal sealed class ImageReader(PageTree tree, List<Block> blocks, Body body, UrlResolver urls, CleanerOptions options)
{
    internal const int SmallestPixels = 60;
    private const int LeastMoving = 200;
    internal const int LargestFigure = 150;
    internal const Hint NotTheArticles = Hint.Related | Hint.AuthorBox | Hint.Comments | Hint.Advertisement | Hint.Share
        | Hint.Newsletter | Hint.Navigation | Hint.Footer | Hint.Overlay | Hint.Byline;

    private readonly List<PageImage> images = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly CaptionReader captions = new(tree, blocks, body);

    /// <summary>Reads them in document order.</summary>
    public IReadOnlyList<PageImage> Read()
    {
        if (body.Around < 0)
            return images;
        var (start, stop, end) = (blocks.Find(block => block.Kept)?.Node ?? 0, blocks.FindLast(block => block.Kept)?.Node ?? 0, EndOfArticle());
        AddAbove();
        for (var i = body.Around; i < tree.End(body.Around) && images.Count < options.FactLimit; i++)
        {
            if (tree.Tag(i).Any(Tag.Image) && IsArticles(i, body.Around, out var caption))
                Add(i, caption, isAmid: i > start && i < stop, isBehind: i > end);
        }
        return images;
    }

    // A lead image may stand above the element of the article, where the site's own graphics stand, too: there only one whose caption is called so.
    private void AddAbove()
    {
        var outermost = body.Around;
        while (tree.Parent(outermost) is > 0 and var parent && !tree.Tag(parent).Any(Tag.Root))
            outermost = parent;
        for (var i = outermost + 1; i < body.Around && images.Count < options.FactLimit; i++)
        {
            if (!tree.Tag(i).Any(Tag.Image))
                continue;
            var shared = body.Around;
            while (shared > i)
                shared = tree.Parent(shared);
            if (IsArticles(i, shared, out var caption) && caption.IsNamed)
                Add(i, caption, isAmid: false, isBehind: false);
        }
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

    private void Add(int index, PictureCaption words, bool isAmid, bool isBehind)
    {
        var element = tree.Element(index);
        var width = ImageSource.Pixels(element.GetAttribute("width"));
        var height = ImageSource.Pixels(element.GetAttribute("height"));
        if (width < SmallestPixels || height < SmallestPixels)
            return;
        var address = ImageSource.Of(element) ?? FromPicture(index);
        if (address is null || !seen.Add(urls.Resolve(address)))
            return;
        var (caption, credit, isNamed) = words;
        if (!isNamed && (isBehind || ImageLink.LeadsAway(tree, index, urls, isAmid) || IsHiddenItself(index) || !(width >= LeastMoving) && ButtonNames.AreAround(tree, index) || width is null && height is null && IsCounter(index, address) || !element.HasAttribute("srcset") && IsSign(address, width, isAmid)))
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

    private bool IsArticles(int index, int around, out PictureCaption caption)
    {
        caption = default;
        var (others, box) = (Hint.None, -1);
        for (var i = tree.Parent(index); i > around; i = tree.Parent(i))
        {
            if (tree.Hint(i).Any(NotTheArticles) && !tree.Contains(i, body.Element) && !IsOwnBox(i, index))
                (others, box) = (others | (tree.Hint(i) & NotTheArticles), i);
        }
        if (others is not (Hint.None or Hint.Share))
            return false;
        caption = captions.Read(index, around);
        // Signs to share a page with have no captions: the box holds the picture as well, where it holds its caption.
        return others == Hint.None || caption.IsNamed && captions.IsAlone(box, index);
    }

    // The format of buttons, ratings and counters; a moving picture stands in the text, or says how large it is.
    private static bool IsSign(string address, int? width, bool isAmid) =>
        (width < LeastMoving || width is null && !isAmid) && address.AsSpan(0, address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? query : address.Length).EndsWith(".gif", StringComparison.OrdinalIgnoreCase);

    // What counts readers has no size and no file, and stands where nobody sees it.
    private bool IsCounter(int index, string address)
    {
        var path = address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : address.Length);
        if (path[(path.LastIndexOf('/') + 1)..].Contains('.'))
            return false;
        var style = tree.Element(index).GetAttribute("style").AsSpan();
        foreach (var range in style.Split(';'))
        {
            var rule = style[range].Trim();
            // A negative margin only moves it.
            if (rule.IndexOf(':') is > 0 and var colon && rule[(colon + 1)..].TrimStart() is ['-', ..] && (rule[..colon].TrimEnd().Equals("left", StringComparison.OrdinalIgnoreCase) || rule[..colon].TrimEnd().Equals("top", StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    // A counter; a slide of a gallery is hidden with all that belongs to it.
    private bool IsHiddenItself(int index) => tree.Hidden(index) && !tree.Hidden(tree.Parent(index)) && tree.Element(tree.Parent(index)).LocalName is not ("figure" or "picture" or "a");

    // "relatedPhoto": a box of one picture and words, with no link in it, offers nothing else.
    private bool IsOwnBox(int box, int image) =>
        !tree.Hint(box).Any(NotTheArticles & ~(Hint.Related | Hint.Overlay)) && tree.End(box) - box <= LargestFigure && !tree.HasLinks(box) && captions.IsAlone(box, image);

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
}
