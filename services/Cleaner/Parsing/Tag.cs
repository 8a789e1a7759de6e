namespace NewsPipeline.Cleaner.Parsing;

/// <summary>What an element does to the text around it and to the page, by its name.</summary>
[Flags]
internal enum Tag
{
    /// <summary>An inline element, or one we know nothing of.</summary>
    None = 0,

    /// <summary>A text node.</summary>
    Text = 1 << 0,

    /// <summary>Starts and ends a block of text.</summary>
    Block = 1 << 1,

    /// <summary>Its content is never text of the page.</summary>
    Skipped = 1 << 2,

    /// <summary><c>h1</c> to <c>h6</c>.</summary>
    Heading = 1 << 3,

    /// <summary><c>p</c>.</summary>
    Paragraph = 1 << 4,

    /// <summary><c>li</c>, <c>dt</c>, <c>dd</c>.</summary>
    ListItem = 1 << 5,

    /// <summary><c>ul</c>, <c>ol</c>, <c>dl</c>.</summary>
    List = 1 << 6,

    /// <summary><c>blockquote</c>.</summary>
    Quote = 1 << 7,

    /// <summary><c>pre</c>: its white space counts.</summary>
    Preformatted = 1 << 8,

    /// <summary><c>table</c>.</summary>
    Table = 1 << 9,

    /// <summary><c>tr</c>.</summary>
    Row = 1 << 10,

    /// <summary><c>td</c>, <c>th</c>.</summary>
    Cell = 1 << 11,

    /// <summary><c>a</c>.</summary>
    Anchor = 1 << 12,

    /// <summary><c>br</c>.</summary>
    LineBreak = 1 << 13,

    /// <summary><c>img</c>, <c>amp-img</c>.</summary>
    Image = 1 << 14,

    /// <summary><c>figure</c>.</summary>
    Figure = 1 << 15,

    /// <summary><c>figcaption</c>, <c>caption</c>.</summary>
    Caption = 1 << 16,

    /// <summary><c>article</c>.</summary>
    Article = 1 << 17,

    /// <summary><c>main</c>.</summary>
    Main = 1 << 18,

    /// <summary><c>nav</c>, <c>menu</c>.</summary>
    Navigation = 1 << 19,

    /// <summary><c>aside</c>.</summary>
    Aside = 1 << 20,

    /// <summary><c>header</c>.</summary>
    Header = 1 << 21,

    /// <summary><c>footer</c>.</summary>
    Footer = 1 << 22,

    /// <summary><c>form</c> and what belongs to it.</summary>
    Form = 1 << 23,

    /// <summary><c>button</c>, <c>select</c>, <c>label</c>: words of a control.</summary>
    Control = 1 << 24,

    /// <summary><c>strong</c>, <c>b</c>.</summary>
    Strong = 1 << 25,

    /// <summary><c>em</c>, <c>i</c>.</summary>
    Emphasis = 1 << 26,

    /// <summary><c>time</c>.</summary>
    Time = 1 << 27,

    /// <summary><c>address</c>.</summary>
    Address = 1 << 28,

    /// <summary><c>noscript</c>.</summary>
    NoScript = 1 << 29,

    /// <summary><c>html</c>, <c>body</c>.</summary>
    Root = 1 << 30,
}
