using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>A parsed page. Its texts and attributes lie in the page as it was sent, but for those with character references. To be disposed: the tree builder has buffers from a pool.</summary>
/// <param name="source">Its text, as the tree builder wants it.</param>
/// <param name="guard">Watches the tree builder; null in a copy, on which none works.</param>
internal sealed class PageDocument(TextSource source, ParseGuard? guard) : PageContainer(NodeFlags.None), IConstructableDocument, IDisposable
{
    // Tables and templates that are open, innermost last: what is misplaced in a table goes before it.
    private readonly List<PageElement> openTables = [];
    private PageTemplate? unfilled;
    private IDisposable? builder;

    /// <summary>The root element; null in an empty page.</summary>
    public PageElement? DocumentElement { get; private set; }

    /// <summary>How many nodes were put into the tree; some more than stay in it.</summary>
    public int NodesAdded { get; private set; }

    /// <summary>Where the attributes of the tag at hand wait for their element.</summary>
    public AttributeHandover Handover { get; } = new();

    /// <summary>Whether a comment that comes now is none of the page.</summary>
    public bool IgnoresComments { get; set; }

    /// <inheritdoc />
    public override PageDocument Owner => this;

    /// <inheritdoc />
    public override string NodeName => "#document";

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder { get => builder; set => builder = value; }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head => FirstChild(DocumentElement, "head");

    IConstructableElement IConstructableDocument.DocumentElement => DocumentElement!;

    bool IConstructableDocument.IsLoading => false;

    /// <summary>An element was made; it is not in the tree yet.</summary>
    public void Created(PageElement element)
    {
        Check();
        guard?.OnCreated(element);
    }

    /// <summary>A node was put into the tree.</summary>
    public void Added(PageNode node)
    {
        NodesAdded++;
        if (guard is not null && node is PageElement element && element.Name.HoldsTableParts && !openTables.Contains(element))
            openTables.Add(element);
    }

    /// <summary>An element was taken off the stack of open elements.</summary>
    public void Closed(PageElement element)
    {
        Check();
        if (element.Name.HoldsTableParts)
            openTables.Remove(element);
    }

    /// <summary>A template was closed; unless its content is taken out of the tree next, it was closed by mistake.</summary>
    public void Closed(PageTemplate template)
    {
        Closed((PageElement)template);
        unfilled = template;
    }

    /// <summary>A template's content was taken out of the tree.</summary>
    public void Filled() => unfilled = null;

    /// <summary>Ends the parse where AngleSharp's tree builder went wrong.</summary>
    /// <exception cref="MisbuiltTreeException">It has closed a template by mistake.</exception>
    public void Check()
    {
        if (unfilled is not null)
            throw new MisbuiltTreeException();
    }

    /// <inheritdoc />
    public override void Add(PageNode node)
    {
        // The builder finds the table that misplaced content goes before only among its own nodes, and gives it to the document.
        if (node is PageElement element && DocumentElement is not null)
        {
            Foster(element);
            return;
        }
        DocumentElement = node as PageElement ?? DocumentElement;
        base.Add(node);
    }

    /// <summary>Gives the tree builder's buffers back.</summary>
    public void Dispose()
    {
        builder?.Dispose();
        builder = null;
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token) => Add(new PageComment());

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear()
    {
        Clear();
        openTables.Clear();
        DocumentElement = null;
    }

    private void Foster(PageElement element)
    {
        if (openTables.Count == 0)
            base.Add(element);
        else if (openTables[^1] is PageTemplate template)
            template.Add(element);
        else if (openTables[^1] is { Parent: { } parent } table)
            parent.Insert(parent.IndexOf(table), element);
        else
            throw new MisbuiltTreeException();
    }

    private static PageElement? FirstChild(PageElement? parent, string name)
    {
        foreach (var node in parent is null ? [] : parent.Nodes)
        {
            if (node is PageElement element && element.LocalName == name)
                return element;
        }
        return null;
    }
}
