using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary><c>meta</c>: what it says of the encoding comes too late, the page is decoded.</summary>
internal sealed class PageMeta(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableMetaElement
{
    /// <inheritdoc />
    public void Handle()
    {
    }
}
