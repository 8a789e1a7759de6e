using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>A node with children: an element, or the document.</summary>
/// <param name="flags">What the tree builder wants to know of the node.</param>
internal abstract class PageContainer(NodeFlags flags) : PageNode, IConstructableNode, IConstructableNodeList
{
    // The builder asks for them at every tag, of elements that are open: the shortest way counts.
    private readonly NodeFlags flags = flags;
    private PageNode[] children = [];

    /// <summary>The document it belongs to.</summary>
    public abstract PageDocument Owner { get; }

    /// <summary>How many children it has.</summary>
    public int Length { get; private set; }

    /// <summary>The children, in document order.</summary>
    public ReadOnlySpan<PageNode> Nodes => children.AsSpan(0, Length);

    NodeFlags IConstructableNode.Flags => flags;

    IConstructableNode IConstructableNodeList.this[int index] => children[index];

    /// <inheritdoc />
    protected override IConstructableNodeList Children => this;

    /// <summary>Adds a node behind the others.</summary>
    public virtual void Add(PageNode node)
    {
        Reserve();
        node.Parent = this;
        // Past the check that every array of classes makes at a store: this one never holds any other.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(children), Length++) = node;
        Owner.Added(node);
    }

    /// <summary>Puts a node before the one at an index.</summary>
    public void Insert(int index, PageNode node)
    {
        Reserve();
        Array.Copy(children, index, children, index + 1, Length - index);
        node.Parent = this;
        children[index] = node;
        Length++;
        Owner.Added(node);
    }

    /// <summary>Takes out the node at an index.</summary>
    public void RemoveAt(int index, PageNode node)
    {
        node.Parent = null;
        Length--;
        Array.Copy(children, index + 1, children, index, Length - index);
    }

    /// <summary>Takes out a node.</summary>
    public void Remove(PageNode node) => RemoveAt(IndexOf(node), node);

    /// <summary>The index of a child; -1 where it is none.</summary>
    public int IndexOf(PageNode node)
    {
        // From the end: the tree builder asks for nodes that it has just added, and for the open table, which stands last.
        for (var i = Length - 1; i >= 0; i--)
        {
            if (ReferenceEquals(children[i], node))
                return i;
        }
        return -1;
    }

    /// <summary>Adds text behind the others.</summary>
    public void AppendText(ReadOnlyMemory<char> text)
    {
        if (Length > 0 && children[Length - 1] is PageCharacters last)
            last.Append(text.Span);
        else
            Add(new PageCharacters(text));
    }

    /// <summary>Puts text before the node at an index.</summary>
    public void InsertText(int index, ReadOnlyMemory<char> text)
    {
        if (index > 0 && index <= Length && children[index - 1] is PageCharacters before)
            before.Append(text.Span);
        else if (index >= 0 && index < Length && children[index] is PageCharacters after)
            after.Prepend(text.Span);
        else
            Insert(index, new PageCharacters(text));
    }

    /// <summary>Takes out all nodes.</summary>
    public void Clear()
    {
        foreach (var node in Nodes)
            node.Parent = null;
        Length = 0;
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => children.Take(Length).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Reserve()
    {
        if (Length == children.Length)
            Array.Resize(ref children, Length == 0 ? 1 : Length == 1 ? 4 : Length * 2);
    }
}
