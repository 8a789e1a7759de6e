namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>What a node of a tree of rich text is.</summary>
internal enum RichTextKind
{
    /// <summary>Something else: an advertisement, a picture, a box.</summary>
    Other,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading within the text.</summary>
    Heading,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A list.</summary>
    List,
}
