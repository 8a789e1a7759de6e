using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary><c>template</c>: its content is no part of the page.</summary>
internal sealed class PageTemplate(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableTemplateElement
{
    /// <inheritdoc />
    public override void SetupElement() => Owner.Closed(this);

    /// <inheritdoc />
    public void PopulateFragment()
    {
        // A shadow tree takes the place of what stands in the element around it.
        if (HasAttribute("shadowrootmode"))
            throw new MisbuiltTreeException();
        Clear();
        Owner.Filled();
    }
}
