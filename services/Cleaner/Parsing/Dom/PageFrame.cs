using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary><c>frame</c>.</summary>
internal sealed class PageFrame(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableFrameElement;
