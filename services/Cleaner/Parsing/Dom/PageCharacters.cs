using System.Text;

namespace NewsPipeline.Cleaner.Parsing.Dom;

/// <summary>A text of the page. Its characters are good only until the document is disposed.</summary>
internal sealed class PageCharacters(ReadOnlyMemory<char> data) : PageNode
{
    private ReadOnlyMemory<char> data = data;
    // Only where the parser comes back to a text; many times for what is misplaced in a table.
    private StringBuilder? more;

    /// <inheritdoc />
    public override string NodeName => "#text";

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Data
    {
        get
        {
            if (more is not null)
            {
                data = more.ToString().AsMemory();
                more = null;
            }
            return data.Span;
        }
    }

    /// <summary>Adds to the end.</summary>
    public void Append(ReadOnlySpan<char> text) => (more ??= new StringBuilder().Append(data)).Append(text);

    /// <summary>Adds to the start.</summary>
    public void Prepend(ReadOnlySpan<char> text) => (more ??= new StringBuilder().Append(data)).Insert(0, text);
}
