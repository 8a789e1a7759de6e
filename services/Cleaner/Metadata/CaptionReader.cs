using NewsPipeline.Cleaner.Blocks;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing;
using NewsPipeline.Cleaner.Roles;
using NewsPipeline.Cleaner.Scoring;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Metadata;

/// <summary>Finds what is said of a picture: the caption in the smallest box around it, or below that box, and the credit.</summary>
internal sealed class CaptionReader(PageTree tree, List<Block> blocks, Body body)
{
    private const int FigureLevels = 4;
    // A picture may stand in a cell of a table of its own.
    private const int BelowLevels = 6;
    // The names in a caption may lead to what the site has on them.
    private const double LinkedCaption = 0.5;
    internal const int ShortestCaption = 12;
    internal const int LongestCaption = 500;
    private const int WordsOfSentence = 5;
    // Of what a picture's alternative text says, so much tells it from all else.
    private const int TellingAlt = 80;

    private byte[]? glued;
    // The caption that was read last: the pictures of one figure share it.
    private (int Node, PictureCaption Caption) last = (-1, default);

    /// <summary>The caption of a picture.</summary>
    /// <param name="index">The picture.</param>
    /// <param name="around">The smallest element that holds it and the article.</param>
    public PictureCaption Read(int index, int around)
    {
        // A lead image may stand above the element that holds the text; among the graphics of a header only a picture alone in its box has a caption.
        var isAbove = index < body.Element;
        var top = isAbove ? around : body.Element;
        var (box, unnamed) = (index, -1);
        var alt = Alt(index);
        for (var level = 0; level < FigureLevels && tree.Parent(box) > top; level++)
        {
            box = tree.Parent(box);
            if (tree.End(box) - box > ImageReader.LargestFigure)
                break;
            var isAlone = IsAlone(box, index);
            var isFigure = tree.Tag(box).Any(Tag.Figure);
            if ((!isAbove || isAlone || isFigure) && Named(box, index, isAlone) is var named and >= 0)
                return WithOther(Shared(named, isNamed: true), box, named);
            if (unnamed < 0 && isAlone && HoldsOnlyCaption(box, isCalledSo: false, alt))
                unnamed = box;
            if (isFigure)
                break;
        }
        if (unnamed >= 0)
            return Shared(unnamed, isNamed: alt.Length >= TellingAlt && Says(blocks[blocks.FirstFrom(unnamed)], alt));
        var below = Below(index, top);
        return below < 0 ? default : Shared(below, isNamed: (tree.Hint(below).Any(Hint.Caption) || IsGlued(below)) && IsAlone(BoxBeside(index, below), index));
    }

    // A sentence that says what the alternative text does, and no more, is no text though it was kept; other such lines may be headings.
    private static bool IsAlt(Block block, ReadOnlySpan<char> alt) => !alt.IsEmpty && block.Kind == BlockKinds.Paragraph && block.Shape.EndsSentence && alt.SequenceEqual(block.Text);

    // What the picture's alternative text says, where that is more than a word or two.
    private ReadOnlySpan<char> Alt(int image) =>
        tree.Element(image).GetAttribute("alt").AsSpan().Trim() is { Length: >= ShortestCaption } alt ? alt : default;

    // So much of it tells it from all else.
    private static bool Says(Block block, ReadOnlySpan<char> alt) => !alt.IsEmpty && block.Text.AsSpan().Contains(alt[..Math.Min(alt.Length, TellingAlt)], StringComparison.Ordinal);

    // The next element behind the box of the picture alone, where all of it is called a caption: "<div><img></div><p class=caption>", or the next row of a table.
    private int Below(int image, int top)
    {
        for (var (box, level) = (image, 0); level <= BelowLevels && box > top; box = tree.Parent(box), level++)
        {
            var next = tree.End(box);
            while (next < tree.End(tree.Parent(box)) && tree.IsText(next) && tree.Data(next).IsWhiteSpace())
                next = tree.End(next);
            if (next < tree.End(tree.Parent(box)))
                return !tree.IsText(next) && tree.End(next) - next <= ImageReader.LargestFigure && IsAlone(next, image) && HoldsOnlyCredits(next, Alt(image)) ? next : -1;
        }
        return -1;
    }

    // The box of a picture that stands beside an element.
    private int BoxBeside(int image, int element)
    {
        while (tree.Parent(image) != tree.Parent(element))
            image = tree.Parent(image);
        return image;
    }

    // All of it is called so, and none of it belongs to the text.
    private bool HoldsOnlyCredits(int box, ReadOnlySpan<char> alt)
    {
        var letters = 0;
        var isCalledSo = tree.Hint(box).Any(Hint.Caption);
        for (var i = blocks.FirstFrom(box); i < blocks.Count && tree.Contains(box, blocks[i].Node); i++)
        {
            if (!CaptionCredit.IsIn(blocks[i]) && !IsAlt(blocks[i], alt) && (blocks[i].Kept || blocks[i].Role is not (BlockRoles.Caption or BlockRoles.Credit)) || blocks[i].Links.Count > 0 && !(isCalledSo && blocks[i].Shape.LinkDensity < LinkedCaption) || CaptionNames.IsButton(tree, blocks[i].Element))
                return false;
            letters += blocks[i].Text.Length;
        }
        return letters is > 0 and <= LongestCaption;
    }

    // Caption and credit may stand side by side.
    private PictureCaption WithOther(PictureCaption figure, int box, int named)
    {
        for (var i = box + 1; i < tree.End(box) && (figure.Credit is null || figure.Caption is null); i++)
        {
            if (tree.IsText(i) || tree.Contains(named, i) || tree.Contains(i, named) || tree.Tag(i).Any(Tag.Image | Tag.Figure))
                continue;
            var (isCredit, isCaption) = (tree.Hint(i).Any(Hint.Credit) || CaptionNames.IsCredit(tree, i), tree.Hint(i).Any(Hint.Caption) || IsGlued(i));
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
        if (isAlone && (tree.Hint(box).Any(Hint.Caption) || IsGlued(box)) && !tree.Tag(box).Any(Tag.Figure) && HoldsOnlyCaption(box, isCalledSo: true, alt: default))
            return box;
        for (var i = box + 1; i < tree.End(box); i++)
        {
            if ((tree.Tag(i).Any(Tag.Caption) || (tree.Hint(i).Any(Hint.Caption) || isAlone && IsGluedOrRemark(i, image)) && IsBeside(i, image)) && !IsInButton(i, box) && !IsOfOtherFigure(i, box, image))
                return i;
        }
        return -1;
    }

    private bool IsGluedOrRemark(int element, int image) => IsGlued(element) || element > image && tree.Parent(element) == tree.Parent(image) && CaptionNames.IsRemark(tree, element);

    private bool IsBeside(int element, int image) => !tree.Tag(element).Any(Tag.Figure | Tag.Image) && !tree.Contains(element, image);

    private bool IsInButton(int element, int box)
    {
        for (; element > box; element = tree.Parent(element))
        {
            if (CaptionNames.IsButton(tree, element))
                return true;
        }
        return false;
    }

    // A figure's caption is that of the pictures in it.
    private bool IsOfOtherFigure(int element, int box, int image)
    {
        for (var i = tree.Parent(element); i > box; i = tree.Parent(i))
        {
            if (tree.Tag(i).Any(Tag.Figure))
                return !tree.Contains(i, image);
        }
        return false;
    }

    // A picture's boxes lie in each other: each element is asked once.
    private bool IsGlued(int element)
    {
        glued ??= tree.Lend<byte>();
        if (glued[element] == 0)
            glued[element] = (byte)(CaptionNames.AreGlued(tree, element) ? 2 : 1);
        return glued[element] == 2;
    }

    /// <summary>Whether a box holds no other picture.</summary>
    public bool IsAlone(int box, int image)
    {
        for (var i = box + 1; i < tree.End(box); i++)
        {
            if (i != image && tree.Tag(i).Any(Tag.Image) && !(ImageSource.Pixels(tree.Element(i).GetAttribute("width")) < ImageReader.SmallestPixels))
                return false;
        }
        return true;
    }

    // Some words, none of which belong to the text, lead elsewhere or head something; where nothing says that they are a caption, they must read like one.
    private bool HoldsOnlyCaption(int box, bool isCalledSo, ReadOnlySpan<char> alt)
    {
        var (letters, isCaption) = (0, isCalledSo);
        for (var i = blocks.FirstFrom(box); i < blocks.Count && tree.Contains(box, blocks[i].Node); i++)
        {
            var block = blocks[i];
            var isCredited = CaptionCredit.IsIn(block);
            // What only its place between headline and text made a lead may be said of the picture that shares its box.
            var isLead = block.Role == BlockRoles.Subtitle && !block.Hints.Any(Hint.Subtitle) && (!block.Kept || block.Reason == Reasons.Lead);
            if (!isCredited && (block.Kept && !isLead && !IsAlt(block, alt) || block.Kind == BlockKinds.Heading) || block.Links.Count > 0 || block.Hints.Any(ImageReader.NotTheArticles) || CaptionNames.IsButton(tree, block.Element))
                return false;
            var isCredit = isCredited || block.Role is BlockRoles.Caption or BlockRoles.Credit;
            if (!isCalledSo && !isCredit && (block.Role != BlockRoles.Boilerplate && !isLead && !IsAlt(block, alt) || block.Cue is not null))
                return false;
            isCaption |= isCredit || block.Shape.EndsSentence && block.Shape.Words >= WordsOfSentence || CaptionCredit.Ends(tree, block) || Says(block, alt);
            letters += block.Text.Length;
        }
        return isCaption && letters is >= ShortestCaption and <= LongestCaption;
    }

    private PictureCaption Shared(int caption, bool isNamed)
    {
        if (last.Node != caption)
        {
            var (text, credit) = CaptionCredit.Part(tree, caption);
            last = (caption, new PictureCaption(text, credit, isNamed));
        }
        return last.Caption;
    }
}
