using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary><c>form</c>.</summary>
internal sealed class PageForm(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableFormElement;
