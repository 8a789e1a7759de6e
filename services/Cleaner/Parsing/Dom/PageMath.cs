using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of MathML.</summary>
internal sealed class PageMath(PageDocument owner, ElementName name) : PageForeign(owner, name), IConstructableMathElement
{
    /// <inheritdoc />
    protected override PageElement Copy() => new PageMath(Owner, Name);
}
