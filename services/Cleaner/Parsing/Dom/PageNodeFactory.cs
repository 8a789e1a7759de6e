using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Text;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>Makes the nodes of one page for AngleSharp's tree builder.</summary>
internal sealed class PageNodeFactory(ParseGuard guard) : IDomConstructionElementFactory<PageDocument, PageElement>
{
    private readonly ElementNames names = new();
    private ElementName? atHand;

    /// <summary>The document, from the start of the parse on.</summary>
    public PageDocument? Document { get; private set; }

    /// <summary>The HTML element that was made last.</summary>
    public PageElement? LastHtml { get; set; }

    /// <summary>Whether an element was made that is none of HTML.</summary>
    public bool HasForeign { get; private set; }

    /// <summary>The name of a tag, written in lower case, where it is one of the standards or an element on the page had it; one that is made of the tag next has the same.</summary>
    public ElementName? Find(ReadOnlySpan<char> tag) => atHand = names.FindHtml(tag);

    public PageDocument CreateDocument(TextSource source, IBrowsingContext? context = null) => Document = new(source, guard);

    public PageElement Create(PageDocument document, StringOrMemory localName, StringOrMemory prefix = default, NodeFlags flags = NodeFlags.None)
    {
        // The very memory, not only the same letters: it costs nothing to see.
        var name = atHand is not null && localName.Memory.Equals(atHand.Memory) ? atHand : names.OfHtml(localName.Memory.Span);
        return Made(document, name.Local switch
        {
            "template" => new PageTemplate(document, name),
            _ => new PageElement(document, name),
        });
    }

    public PageElement CreateNoScript(PageDocument document, bool scripting) => Create(document, "noscript");

    // Made in places where the builder looks for nothing special: such a title holds elements.
    public PageElement CreateUnknown(PageDocument document, StringOrMemory tagName)
    {
        var element = Create(document, tagName);
        LastHtml = null;
        return element;
    }

    public IConstructableNode CreateDocumentType(PageDocument document, StringOrMemory name, StringOrMemory publicIdentifier, StringOrMemory systemIdentifier) => new PageComment();

    public IConstructableMathElement CreateMath(PageDocument document, StringOrMemory name = default) => MadeForeign(document, new PageMath(document, names.OfMath(name.Memory.Span)));

    public IConstructableSvgElement CreateSvg(PageDocument document, StringOrMemory name = default) => MadeForeign(document, new PageSvg(document, names.OfSvg(name.Memory.Span)));

    public IConstructableMetaElement CreateMeta(PageDocument document) => Made(document, new PageMeta(document, names.OfHtml("meta")));

    public IConstructableScriptElement CreateScript(PageDocument document, bool parserInserted, bool started) => Made(document, new PageScript(document, names.OfHtml("script")));

    public IConstructableFrameElement CreateFrame(PageDocument document) => Made(document, new PageFrame(document, names.OfHtml("frame")));

    public IConstructableTemplateElement CreateTemplate(PageDocument document) => Made(document, new PageTemplate(document, names.OfHtml("template")));

    public IConstructableFormElement CreateForm(PageDocument document) => Made(document, new PageForm(document, names.OfHtml("form")));

    private T Made<T>(PageDocument document, T element)
        where T : PageElement
    {
        document.Created(element);
        LastHtml = element;
        return element;
    }

    private T MadeForeign<T>(PageDocument document, T element)
        where T : PageElement
    {
        document.Created(element);
        document.Handover.Entered();
        HasForeign = true;
        return element;
    }
}
