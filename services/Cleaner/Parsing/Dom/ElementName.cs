using AngleSharp.Dom;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>What is known of all elements of one name.</summary>
/// <param name="Local">The name, that of an HTML element in lower case.</param>
/// <param name="Node">The DOM's name of such a node: that of an HTML element in capitals.</param>
/// <param name="Namespace">The address of the namespace.</param>
/// <param name="Flags">What the tree builder wants to know.</param>
/// <param name="Tag">What such elements do to the text around them.</param>
internal sealed record ElementName(string Local, string Node, string Namespace, NodeFlags Flags, Tag Tag)
{
    /// <summary>Whether rows may stand straight in it: a table, or a template.</summary>
    public bool HoldsTableParts { get; } = Local is "table" or "template" && Namespace == NamespaceNames.HtmlUri;

    /// <summary>Whether such an element may say something of the whole page, wherever it stands.</summary>
    public bool DescribesPage { get; } = Local is "meta" or "link" or "title" or "script";
}
