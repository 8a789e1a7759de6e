using AngleSharp.Dom;
using NewsPipeline.Cleaner.Parsing.Tokens;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>What is known of all elements of one name.</summary>
/// <param name="Local">The name, that of an HTML element in lower case.</param>
/// <param name="Node">The DOM's name of such a node: that of an HTML element in capitals.</param>
/// <param name="Namespace">The address of the namespace.</param>
/// <param name="Flags">What the tree builder wants to know.</param>
/// <param name="Tag">What such elements do to the text around them.</param>
internal sealed record ElementName(string Local, string Node, string Namespace, NodeFlags Flags, Tag Tag)
{
    /// <summary>What follows the start tag of such an HTML element.</summary>
    public TextKind Content { get; } = Namespace == NamespaceNames.HtmlUri ? TextKinds.Of(Local) : TextKind.Data;

    /// <summary>Whether the tree builder leaves the attributes of such a tag alone: it adds those of a second <c>body</c> to the first, and mends names in SVG.</summary>
    public bool KeepsAttributes { get; } = Local is not ("html" or "body" or "input" or "image" or "isindex" or "svg" or "math");

    /// <summary>The name as the tree builder takes it.</summary>
    public ReadOnlyMemory<char> Memory { get; } = Local.AsMemory();

    /// <summary>Whether rows may stand straight in it: a table, or a template.</summary>
    public bool HoldsTableParts { get; } = Local is "table" or "template" && Namespace == NamespaceNames.HtmlUri;

    /// <summary>Whether such an element may say something of the whole page, wherever it stands.</summary>
    public bool DescribesPage { get; } = Local is "meta" or "link" or "title" or "script";
}
