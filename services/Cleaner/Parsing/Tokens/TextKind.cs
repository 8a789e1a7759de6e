namespace NewsPipeline.Cleaner.Parsing.Tokens;

/// <summary>What follows the start tag of an HTML element, by its name (HTML Standard, 13.2.6.4).</summary>
internal enum TextKind
{
    /// <summary>Elements and text.</summary>
    Data,

    /// <summary>The same, but a line break right after the tag does not count.</summary>
    Preformatted,

    /// <summary>Text up to the end tag.</summary>
    Raw,

    /// <summary>Text up to the end tag, with character references.</summary>
    Escapable,

    /// <summary>The same, but a line break right after the tag does not count.</summary>
    TextArea,

    /// <summary>A script, up to the end tag that does not stand in one of its comments.</summary>
    Script,

    /// <summary>Text up to the end of the page.</summary>
    Plain,
}
