using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary><c>script</c>, never run.</summary>
internal sealed class PageScript(PageDocument owner, ElementName name) : PageElement(owner, name), IConstructableScriptElement
{
    /// <inheritdoc />
    public bool Prepare(IConstructableDocument document) => false;

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancel) => Task.CompletedTask;
}
