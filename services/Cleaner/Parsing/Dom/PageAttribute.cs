namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>An attribute; what it refers to is good until the document is disposed.</summary>
/// <param name="Name">Its name, lower case, with the prefix it was written with.</param>
/// <param name="Value">Its value, character references resolved.</param>
internal readonly record struct PageAttribute(ReadOnlyMemory<char> Name, ReadOnlyMemory<char> Value);
