using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of MathML.</summary>
internal sealed class PageMath(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableMathElement
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
    protected override PageElement Copy() => new PageMath(Owner, Name);
}
