using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// The elements and texts of a page in document order, as flat arrays: a parent always stands before its children, so a
/// loop forward hands down and a loop backward adds up, with no recursion.
/// </summary>
internal sealed class PageTree(int capacity)
{
    private PageNode[] nodes = new PageNode[capacity];
    private int[] parents = new int[capacity];
    private int[] ends = new int[capacity];
    private Tag[] tags = new Tag[capacity];
    private Hint[] hints = new Hint[capacity];
    private bool[] hidden = new bool[capacity];
    private bool[]? linked;
    private readonly List<int> describing = [];

    /// <summary>How many nodes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The elements that may say something of the whole page, in document order.</summary>
    public IReadOnlyList<int> Describing => describing;

    /// <summary>The node at an index.</summary>
    public PageNode Node(int index) => nodes[index];

    /// <summary>The element at an index, which must not be a text.</summary>
    public PageElement Element(int index) => (PageElement)nodes[index];

    /// <summary>The characters of the text at an index.</summary>
    public ReadOnlySpan<char> Data(int index) => ((PageCharacters)nodes[index]).Data;

    /// <summary>The index of the parent; -1 for the root.</summary>
    public int Parent(int index) => parents[index];

    /// <summary>The index after the last node inside a node.</summary>
    public int End(int index) => ends[index];

    /// <summary>What the node's name tells.</summary>
    public Tag Tag(int index) => tags[index];

    /// <summary>What the element's own names tell.</summary>
    public Hint Hint(int index) => hints[index];

    /// <summary>True where the node, or one around it, is not shown.</summary>
    public bool Hidden(int index) => hidden[index];

    /// <summary>Whether a node is a text.</summary>
    public bool IsText(int index) => tags[index].Any(Parsing.Tag.Text);

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies in it.</summary>
    public bool Contains(int outer, int inner) => inner >= outer && inner < ends[outer];

    /// <summary>Whether a node is a link or holds one. To be asked only when the tree is complete.</summary>
    public bool HasLinks(int index) => (linked ??= FindLinks())[index];

    /// <summary>The nearest node at or above <paramref name="index"/> that has one of the tags; -1 where there is none.</summary>
    public int Ancestor(int index, Tag tag)
    {
        while (index >= 0 && !tags[index].Any(tag))
            index = parents[index];
        return index;
    }

    /// <summary>Adds a node, whose end is set later, and gives its index.</summary>
    public int Add(PageNode node, int parent, Tag tag, Hint hint, bool isHidden)
    {
        if (Count == nodes.Length)
            Grow();
        // Past the check that every array of classes makes at a store: this one never holds any other.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(nodes), Count) = node;
        parents[Count] = parent;
        ends[Count] = Count + 1;
        tags[Count] = tag;
        hints[Count] = hint;
        hidden[Count] = isHidden;
        return Count++;
    }

    /// <summary>Says that an element may say something of the whole page.</summary>
    public void Describes(int index) => describing.Add(index);

    /// <summary>Puts another hint in the place of what an element's own names tell.</summary>
    public void Rename(int index, Hint hint) => hints[index] = hint;

    /// <summary>Says that a node's subtree ends with the last node added.</summary>
    public void Close(int index) => ends[index] = Count;

    private bool[] FindLinks()
    {
        var found = new bool[Count];
        for (var i = Count - 1; i >= 0; i--)
        {
            found[i] |= tags[i].Any(Parsing.Tag.Anchor);
            if (i > 0 && found[i])
                found[parents[i]] = true;
        }
        return found;
    }

    private void Grow()
    {
        var size = Math.Max(256, nodes.Length + (nodes.Length / 2));
        Array.Resize(ref nodes, size);
        Array.Resize(ref parents, size);
        Array.Resize(ref ends, size);
        Array.Resize(ref tags, size);
        Array.Resize(ref hints, size);
        Array.Resize(ref hidden, size);
    }
}
