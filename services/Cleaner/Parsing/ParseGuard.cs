using AngleSharp.Dom;
using NewsPipeline.Cleaner.Parsing.Dom;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// Watches the tree as it grows, and ends the parse where a limit is passed: the parser itself cannot be cancelled, takes
/// time quadratic in depth, and copies unclosed formatting elements into every block that follows.
/// </summary>
internal sealed class ParseGuard(CleanerOptions options, Deadline deadline)
{
    // The way up from an element is as long as it is deep; every 16th element is often enough.
    private const int Interval = 16;

    private readonly long allocated = GC.GetAllocatedBytesForCurrentThread();
    private PageElement? previous;
    private INode? previousNode;
    private int elements;

    /// <summary>An element was made; it is not in the tree yet, but the one before it is.</summary>
    public void OnCreated(PageElement element)
    {
        if (Count())
            Inspect(DepthOf(previous));
        previous = element;
    }

    /// <summary>The same for AngleSharp's own nodes.</summary>
    public void OnCreated(IElement element)
    {
        if (Count())
            Inspect(DepthOf(previousNode));
        previousNode = element;
    }

    /// <summary>The refusal of a page that nests too deep.</summary>
    public static PageRefusedException TooDeep(CleanerOptions options) =>
        new(ReasonCodes.PageTooDeep, $"elements nest deeper than {options.DepthLimit} levels");

    private bool Count()
    {
        deadline.Check();
        if (++elements > options.ElementLimit)
            throw TooComplex($"more than {options.ElementLimit} elements");
        return elements % Interval == 0;
    }

    private void Inspect(int depth)
    {
        // The document itself counts one.
        if (depth > options.DepthLimit + 1)
            throw TooDeep(options);
        if (GC.GetAllocatedBytesForCurrentThread() - allocated > options.MemoryLimit)
            throw TooComplex($"parsing takes more than {options.MemoryLimit >> 20} MiB");
    }

    private static int DepthOf(PageNode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
            depth++;
        return depth;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent)
            depth++;
        return depth;
    }

    private static PageRefusedException TooComplex(string detail) => new(ReasonCodes.PageTooComplex, detail);
}
