using System.Collections;
using AngleSharp.Html.Construction;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>The children of a text.</summary>
internal sealed class NoChildren : IConstructableNodeList
{
    public static NoChildren Instance { get; } = new();

    public int Length => 0;

    public IConstructableNode this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    public void Clear()
    {
    }

    public IEnumerator<IConstructableNode> GetEnumerator() => Enumerable.Empty<IConstructableNode>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
