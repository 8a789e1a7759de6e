namespace NewsPipeline.Contracts;

/// <summary>What a block is in the mark-up.</summary>
public static class BlockKinds
{
    /// <summary>Running text.</summary>
    public const string Paragraph = "paragraph";

    /// <summary>A heading.</summary>
    public const string Heading = "heading";

    /// <summary>An item of a list.</summary>
    public const string ListItem = "list-item";

    /// <summary>A block quotation.</summary>
    public const string Quote = "quote";

    /// <summary>A row of a table, its cells joined by tabs.</summary>
    public const string TableRow = "table-row";

    /// <summary>Preformatted text.</summary>
    public const string Code = "code";

    /// <summary>The caption of an image, a video or a table.</summary>
    public const string Caption = "caption";
}
