using System.Diagnostics.CodeAnalysis;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>
/// AngleSharp's tree builder looks for some elements by the types of its own nodes, and goes astray with others: only in rare
/// pages, with parts of a table straight in a template. They are parsed again, into its own nodes.
/// </summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Never leaves the parser.")]
internal sealed class MisbuiltTreeException : Exception
{
    public MisbuiltTreeException()
    {
    }

    public MisbuiltTreeException(string message)
        : base(message)
    {
    }

    public MisbuiltTreeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
