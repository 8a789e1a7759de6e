namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of SVG or MathML.</summary>
internal abstract class PageForeign(PageDocument owner, ElementName name) : PageElement(owner, name)
{
    private bool isClosed;

    /// <inheritdoc />
    public override void SetupElement()
    {
        if (!isClosed)
            Owner.Handover.Left();
        isClosed = true;
        base.SetupElement();
    }
}
