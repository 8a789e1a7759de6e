using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsPipeline.Cleaner.Hints;
using NewsPipeline.Cleaner.Parsing.Dom;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// The elements and texts of a page in document order, as flat arrays: a parent always stands before its children, so a
/// loop forward hands down and a loop backward adds up, with no recursion.
/// </summary>
/// <remarks>Its arrays come from pools, and go back when it is disposed; one that is not disposed is collected like any other.</remarks>
internal sealed class PageTree(int capacity) : IDisposable
{
    private readonly List<int> describing = [];
    private readonly List<IDisposable> lent = [];
    private PageNode[] nodes = new PageNode[capacity];
    private Place[] places = ArrayPool<Place>.Shared.Rent(capacity);
    private bool[]? linked;

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
    public int Parent(int index) => places[index].Parent;

    /// <summary>The index after the last node inside a node.</summary>
    public int End(int index) => places[index].End;

    /// <summary>What the node's name tells.</summary>
    public Tag Tag(int index) => places[index].Tag;

    /// <summary>What the element's own names tell.</summary>
    public Hint Hint(int index) => places[index].Hint;

    /// <summary>What of the element's attributes later readers look for; nothing for a text.</summary>
    public AttributeMarks Marks(int index) => places[index].Marks;

    /// <summary>True where the node, or one around it, is not shown.</summary>
    public bool Hidden(int index) => places[index].Hidden;

    /// <summary>Whether a node is a text.</summary>
    public bool IsText(int index) => places[index].Tag.Any(Parsing.Tag.Text);

    /// <summary>Whether <paramref name="inner"/> is <paramref name="outer"/> or lies in it.</summary>
    public bool Contains(int outer, int inner) => inner >= outer && inner < places[outer].End;

    /// <summary>Whether a node is a link or holds one. To be asked only when the tree is complete.</summary>
    public bool HasLinks(int index) => (linked ??= FindLinks())[index];

    /// <summary>The nearest node at or above <paramref name="index"/> that has one of the tags; -1 where there is none.</summary>
    public int Ancestor(int index, Tag tag)
    {
        while (index >= 0 && !places[index].Tag.Any(tag))
            index = places[index].Parent;
        return index;
    }

    /// <summary>Adds a node, whose end is set later, and gives its index.</summary>
    public int Add(PageNode node, int parent, Tag tag, Hint hint, bool isHidden, AttributeMarks marks)
    {
        if (Count == nodes.Length)
            Grow();
        // Past the check that every array of classes makes at a store: this one never holds any other.
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(nodes), Count) = node;
        places[Count] = new() { Parent = parent, End = Count + 1, Tag = tag, Hint = hint, Hidden = isHidden, Marks = marks };
        return Count++;
    }

    /// <summary>Says that an element may say something of the whole page.</summary>
    public void Describes(int index) => describing.Add(index);

    /// <summary>Puts another hint in the place of what an element's own names tell.</summary>
    public void Rename(int index, Hint hint) => places[index].Hint = hint;

    /// <summary>Says that a node's subtree ends with the last node added.</summary>
    public void Close(int index) => places[index].End = Count;

    /// <summary>An array with an empty place for each node, and perhaps some more behind them; good until the tree is disposed. To be asked only when the tree is complete.</summary>
    public T[] Lend<T>()
        where T : struct
    {
        var loan = new Loan<T>(ArrayPool<T>.Shared.Rent(Count));
        lent.Add(loan);
        loan.Array.AsSpan(0, Count).Clear();
        return loan.Array;
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        foreach (var loan in lent)
            loan.Dispose();
        lent.Clear();
        ArrayPool<Place>.Shared.Return(places);
        (nodes, places, linked, Count) = ([], [], null, 0);
    }

    private bool[] FindLinks()
    {
        var found = Lend<bool>();
        for (var i = Count - 1; i >= 0; i--)
        {
            found[i] |= places[i].Tag.Any(Parsing.Tag.Anchor);
            if (i > 0 && found[i])
                found[places[i].Parent] = true;
        }
        return found;
    }

    private void Grow()
    {
        var size = Math.Max(256, nodes.Length + (nodes.Length / 2));
        Array.Resize(ref nodes, size);
        var larger = ArrayPool<Place>.Shared.Rent(size);
        places.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<Place>.Shared.Return(places);
        places = larger;
    }

    // What is known of one node, side by side, since who asks for one thing asks for another.
    private struct Place
    {
        public int Parent;
        public int End;
        public Tag Tag;
        public Hint Hint;
        public bool Hidden;
        public AttributeMarks Marks;
    }

    private sealed class Loan<T>(T[] array) : IDisposable
        where T : struct
    {
        public T[] Array => array;

        public void Dispose() => ArrayPool<T>.Shared.Return(array);
    }
}
