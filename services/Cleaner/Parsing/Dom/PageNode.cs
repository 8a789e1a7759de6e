using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>
/// A node of a parsed page. AngleSharp's tree builder makes these instead of its own nodes, which cost several times as much.
/// A leaf by itself; what may hold children is a <see cref="PageContainer"/>.
/// </summary>
internal abstract class PageNode : IConstructableNode
{
    /// <summary>What it stands in: an element, or the document; null where it stands in nothing.</summary>
    public PageContainer? Parent { get; set; }

    /// <summary>The DOM's name of the node: that of an HTML element in capitals.</summary>
    public abstract string NodeName { get; }

    StringOrMemory IConstructableNode.NodeName => NodeName;

    NodeFlags IConstructableNode.Flags => NodeFlags.None;

    IConstructableNode? IConstructableNode.Parent
    {
        get => Parent;
        set => Parent = (PageContainer?)value ?? Parent;
    }

    IConstructableNodeList IConstructableNode.ChildNodes => Children;

    /// <summary>The children as the tree builder sees them.</summary>
    protected virtual IConstructableNodeList Children => NoChildren.Instance;

    void IConstructableNode.RemoveFromParent() => Parent?.Remove(this);

    void IConstructableNode.RemoveChild(IConstructableNode childNode) => Container.Remove((PageNode)childNode);

    void IConstructableNode.RemoveNode(int idx, IConstructableNode childNode) => Container.RemoveAt(idx, (PageNode)childNode);

    void IConstructableNode.InsertNode(int idx, IConstructableNode childNode) => Container.Insert(idx, (PageNode)childNode);

    void IConstructableNode.AddNode(IConstructableNode node) => Container.Add((PageNode)node);

    // White space alone is a text as well: it counts where words end.
    void IConstructableNode.AppendText(StringOrMemory text, bool emitWhiteSpaceOnly) => Container.AppendText(text.Memory);

    void IConstructableNode.InsertText(int idx, StringOrMemory text, bool emitWhiteSpaceOnly) => Container.InsertText(idx, text.Memory);

    private PageContainer Container => this as PageContainer ?? throw new InvalidOperationException("The node holds no others.");
}
