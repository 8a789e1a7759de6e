using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An element of SVG.</summary>
internal sealed class PageSvg(PageDocument owner, ElementName name) : PageForeign(owner, name), IConstructableSvgElement
{
    /// <inheritdoc />
    protected override PageElement Copy() => new PageSvg(Owner, Name);
}
