using NewsPipeline.Cleaner.Blocks;

namespace NewsPipeline.Cleaner.PlainText;

/// <summary>A line of a plain text, or several that were wrapped, with what its shape tells.</summary>
internal sealed class TextLine
{
    private const int ProseWords = 8;
    private const int LongLetters = 160;
    private const int HeadingWords = 18;
    private const int TitleWords = 3;
    private const int LongestTitle = 250;

    /// <summary>Makes a line.</summary>
    /// <param name="text">Its text, white space collapsed, bullet cut.</param>
    /// <param name="isBullet">Whether a bullet stood before it.</param>
    public TextLine(string text, bool isBullet)
    {
        Text = text;
        IsBullet = isBullet;
        Shape = TextMeter.Measure(text, linkLetters: 0);
        IsTeaser = Shape.Words >= ProseWords && (text.EndsWith("...", StringComparison.Ordinal) || text.EndsWith('…'));
        IsProse = !IsTeaser && ((Shape.Words >= ProseWords && Shape.EndsSentence) || (Shape.Sentences > 0 && Shape.Letters >= LongLetters));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether a bullet stood before it.</summary>
    public bool IsBullet { get; }

    /// <summary>What the text is like.</summary>
    public TextShape Shape { get; }

    /// <summary>Whether it reads like running text.</summary>
    public bool IsProse { get; }

    /// <summary>Whether it breaks off, as the teaser of another article does.</summary>
    public bool IsTeaser { get; }

    /// <summary>Whether the same line stands elsewhere in the text, as menus do.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>White space before it, in characters: lists and quotes are set in.</summary>
    public int Indent { get; init; }

    /// <summary>Empty lines right above it.</summary>
    public int BlankAbove { get; init; }

    /// <summary>Stretches of it that wide white space sets apart, as the cells of a table row are.</summary>
    public int Cells { get; init; } = 1;

    /// <summary>The role its words give it; null where they give none.</summary>
    public string? Cue { get; set; }

    /// <summary>Whether it could be the title of another article: some words, more than a menu's, no running text.</summary>
    public bool IsTitleLike => Shape.Words >= TitleWords && Text.Length <= LongestTitle && (IsTeaser || !Text.EndsWith('.'));

    /// <summary>Whether it could be a headline or a heading: some words, no sentence.</summary>
    public bool IsHeadingLike => !IsProse && !IsTeaser && !IsBullet && !IsRepeated && Cue is null && Shape.Words is > 0 and <= HeadingWords && Shape.Letters > 2;
}
