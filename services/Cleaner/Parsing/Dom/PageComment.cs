namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>A comment, or what stands for none of the page's text: it keeps the texts beside it apart, and its own is not kept.</summary>
internal sealed class PageComment : PageNode
{
    /// <inheritdoc />
    public override string NodeName => "#comment";
}
