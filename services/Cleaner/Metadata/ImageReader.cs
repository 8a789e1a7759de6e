using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Reads the images of the article with their captions and credits.</summary>
internal sealed class ImageReader(PageTree tree, List<Block> blocks, Body body, UrlResolver urls, CleanerOptions options)
{
    private const int SmallestPixels = 60;
    private const int LeastMoving = 200;
    private const int LargestFigure = 150;
    private const int FigureLevels = 4;
    private const int ShortestCaption = 12;
    private const int LongestCaption = 500;
    private const int WordsOfSentence = 5;
    private const Hint NotTheArticles = Hint.Related | Hint.AuthorBox | Hint.Comments | Hint.Advertisement | Hint.Share
        | Hint.Newsletter | Hint.Navigation | Hint.Footer | Hint.Overlay | Hint.Byline;

    private readonly List<PageImage> images = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    // The caption that was read last: the pictures of one figure share it.
    private (int Node, Figure Figure) last = (-1, default);

    /// <summary>Reads them in document order.</summary>
    public IReadOnlyList<PageImage> Read()
    {
        if (body.Around < 0)
            return images;
        var (start, stop, end) = (blocks.Find(block => block.Kept)?.Node ?? 0, blocks.FindLast(block => block.Kept)?.Node ?? 0, EndOfArticle());
        for (var i = body.Around; i < tree.End(body.Around) && images.Count < options.FactLimit; i++)
        {
            if (tree.Tag(i).Any(Tag.Image) && !IsElsewhere(i))
                Add(i, isAmid: i > start && i < stop, isBehind: i > end);
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

    private void Add(int index, bool isAmid, bool isBehind)
    {
        var element = tree.Element(index);
        var width = ImageSource.Pixels(element.GetAttribute("width"));
        var height = ImageSource.Pixels(element.GetAttribute("height"));
        if (width < SmallestPixels || height < SmallestPixels)
            return;
        var address = ImageSource.Of(element) ?? FromPicture(index);
        if (address is null || !seen.Add(urls.Resolve(address)))
            return;
        var (caption, credit, isNamed) = Caption(index);
        if (!isNamed && (isBehind || ImageLink.LeadsAway(tree, index, urls, isAmid) || IsHiddenItself(index) || width is null && height is null && IsCounter(index, address) || !element.HasAttribute("srcset") && IsSign(address, width, isAmid)))
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
            if (tree.Hint(i).Any(NotTheArticles) && !tree.Contains(i, body.Element) && !IsOwnBox(i, index))
                return true;
        }
        return false;
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
        return style.Contains("left:-", StringComparison.OrdinalIgnoreCase) || style.Contains("top:-", StringComparison.OrdinalIgnoreCase);
    }

    // A counter; a slide of a gallery is hidden with all that belongs to it.
    private bool IsHiddenItself(int index) => tree.Hidden(index) && !tree.Hidden(tree.Parent(index)) && tree.Element(tree.Parent(index)).LocalName is not ("figure" or "picture" or "a");

    // "relatedPhoto": a box of one picture and words, with no link in it, offers nothing else.
    private bool IsOwnBox(int box, int image) =>
        !tree.Hint(box).Any(NotTheArticles & ~(Hint.Related | Hint.Overlay)) && tree.End(box) - box <= LargestFigure && !tree.HasLinks(box) && IsAlone(box, image);

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

    private Figure Caption(int index)
    {
        // A lead image may stand above the element that holds the text; among the graphics of a header only a picture alone in its box has a caption.
        var isAbove = index < body.Element;
        var top = isAbove ? body.Around : body.Element;
        var (box, unnamed) = (index, -1);
        for (var level = 0; level < FigureLevels && tree.Parent(box) > top; level++)
        {
            box = tree.Parent(box);
            if (tree.End(box) - box > LargestFigure)
                break;
            var isAlone = IsAlone(box, index);
            var isFigure = tree.Tag(box).Any(Tag.Figure);
            if ((!isAbove || isAlone || isFigure) && Named(box, index, isAlone) is var named and >= 0)
                return WithOther(Shared(named, isNamed: true), box, named);
            if (unnamed < 0 && isAlone && HoldsOnlyCaption(box, isCalledSo: false))
                unnamed = box;
            if (isFigure)
                break;
        }
        if (unnamed < 0)
            unnamed = Below(index, top);
        return unnamed < 0 ? default : Shared(unnamed, isNamed: false);
    }

    // The next element behind the box of the picture alone, where all of it is called a caption: "<div><img></div><p class=caption>", or the next row of a table.
    private int Below(int image, int top)
    {
        for (var (box, level) = (image, 0); level <= FigureLevels && box > top; box = tree.Parent(box), level++)
        {
            var next = tree.End(box);
            while (next < tree.End(tree.Parent(box)) && tree.IsText(next) && tree.Data(next).IsWhiteSpace())
                next = tree.End(next);
            if (next < tree.End(tree.Parent(box)))
                return !tree.IsText(next) && tree.End(next) - next <= LargestFigure && IsAlone(next, image) && HoldsOnlyCredits(next) ? next : -1;
        }
        return -1;
    }

    // All of it is called so, and none of it belongs to the text.
    private bool HoldsOnlyCredits(int box)
    {
        var letters = 0;
        for (var i = FirstIn(box); i < blocks.Count && tree.Contains(box, blocks[i].Node); i++)
        {
            if (!IsCredited(blocks[i]) && (blocks[i].Kept || blocks[i].Role is not (BlockRoles.Caption or BlockRoles.Credit)) || blocks[i].Links.Count > 0 || CaptionNames.IsButton(tree, blocks[i].Element))
                return false;
            letters += blocks[i].Text.Length;
        }
        return letters is > 0 and <= LongestCaption;
    }

    // Caption and credit may stand side by side.
    private Figure WithOther(Figure figure, int box, int named)
    {
        for (var i = box + 1; i < tree.End(box) && (figure.Credit is null || figure.Caption is null); i++)
        {
            if (tree.IsText(i) || tree.Contains(named, i) || tree.Contains(i, named) || tree.Tag(i).Any(Tag.Image | Tag.Figure))
                continue;
            var (isCredit, isCaption) = (CaptionNames.IsCredit(tree, i), CaptionNames.Is(tree, i, isGlued: true));
            if (figure.Credit is null && isCredit)
                figure = figure with { Credit = VisibleText.Of(tree, i) };
            else if (figure.Caption is null && isCaption && !isCredit)
                figure = figure with { Caption = VisibleText.Of(tree, i) };
        }
        return figure;
    }

    // The element in a box that is called a caption; the box itself, where it is called so and holds nothing but the picture and its caption.
    private int Named(int box, int image, bool isAlone)
    {
        if (isAlone && CaptionNames.Is(tree, box, isGlued: true) && !tree.Tag(box).Any(Tag.Figure) && HoldsOnlyCaption(box, isCalledSo: true))
            return box;
        for (var i = box + 1; i < tree.End(box); i++)
        {
            if (CaptionNames.IsButton(tree, i) && !tree.Contains(i, image))
                i = tree.End(i) - 1;
            else if (tree.Tag(i).Any(Tag.Caption) || !tree.IsText(i) && !tree.Tag(i).Any(Tag.Figure | Tag.Image) && !tree.Contains(i, image) && (CaptionNames.Is(tree, i, isGlued: isAlone) || i > image && tree.Parent(i) == tree.Parent(image) && CaptionNames.IsRemark(tree, i)))
                return i;
        }
        return -1;
    }

    private bool IsAlone(int box, int image)
    {
        for (var i = box + 1; i < tree.End(box); i++)
        {
            if (i != image && tree.Tag(i).Any(Tag.Image) && !(ImageSource.Pixels(tree.Element(i).GetAttribute("width")) < SmallestPixels))
                return false;
        }
        return true;
    }

    // Some words, none of which belong to the text, lead elsewhere or head something; where nothing says that they are a caption, they must read like one.
    private bool HoldsOnlyCaption(int box, bool isCalledSo)
    {
        var (letters, isCaption) = (0, isCalledSo);
        for (var i = FirstIn(box); i < blocks.Count && tree.Contains(box, blocks[i].Node); i++)
        {
            var block = blocks[i];
            var isCredited = IsCredited(block);
            if (!isCredited && (block.Kept || block.Kind == BlockKinds.Heading) || block.Links.Count > 0 || block.Hints.Any(NotTheArticles) || CaptionNames.IsButton(tree, block.Element))
                return false;
            var isCredit = isCredited || block.Role is BlockRoles.Caption or BlockRoles.Credit;
            if (!isCalledSo && !isCredit && (block.Role != BlockRoles.Boilerplate || block.Cue is not null))
                return false;
            isCaption |= isCredit || block.Shape.EndsSentence && block.Shape.Words >= WordsOfSentence;
            letters += block.Text.Length;
        }
        return isCaption && letters is >= ShortestCaption and <= LongestCaption;
    }

    // "… at low tide (Photo: Ada Lund)": what ends so says of a picture what it shows, even if it reads like a paragraph.
    private static bool IsCredited(Block block)
    {
        var text = block.Text;
        if (text.Length > LongestCaption || text[^1] is not (')' or ']') || text.LastIndexOfAny(['(', '[']) is not (> 0 and var open))
            return false;
        return Cues.RoleOf(text[open..]) is BlockRoles.Credit || Cues.RoleOf(text[(open + 1)..]) is BlockRoles.Credit;
    }

    // Blocks stand in document order; there may be many of them, and of pictures.
    private int FirstIn(int box)
    {
        var (from, to) = (0, blocks.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = blocks[middle].Node < box ? (middle + 1, to) : (from, middle);
        }
        return from;
    }

    private Figure Shared(int caption, bool isNamed)
    {
        if (last.Node != caption)
        {
            var (text, credit) = Split(caption);
            last = (caption, new Figure(text, credit, isNamed));
        }
        return last.Figure;
    }

    private (string? Caption, string? Credit) Split(int caption)
    {
        for (var i = caption + 1; i < tree.End(caption); i++)
        {
            if (tree.IsText(i) || tree.Tag(i).Any(Tag.Caption) || !tree.Hint(i).Any(Hint.Credit | Hint.Legal | Hint.Byline))
                continue;
            // "Image by:" before the name is a label.
            if (VisibleText.Of(tree, i) is { } credit && !credit.EndsWith(':'))
                return (VisibleText.Of(tree, caption, except: i), credit);
        }
        var isCredit = tree.Hint(caption).Any(Hint.Credit | Hint.Legal | Hint.Byline) && !tree.Tag(caption).Any(Tag.Caption);
        return isCredit ? (null, VisibleText.Of(tree, caption)) : (VisibleText.Of(tree, caption), null);
    }

    /// <summary>What is said of a picture, and whether an element is named for that.</summary>
    private readonly record struct Figure(string? Caption, string? Credit, bool IsNamed);
}
