using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of SVG.</summary>
internal sealed class PageSvg(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableSvgElement
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

    /// <inheritdoc />
    protected override PageElement Copy() => new PageSvg(Owner, Name);
}
