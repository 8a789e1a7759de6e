namespace NewsPipeline.Cleaner.Parsing;

/// <summary>
/// The formatting elements that are open. The tree builder makes a copy of each in every block that follows
/// ("reconstruct the active formatting elements"), so that some thousand unclosed ones make millions of elements.
/// </summary>
internal sealed class FormattingTags
{
    // As the tree builder does: of elements alike in name and attributes, the last three count.
    private const int Alike = 3;

    private readonly List<(int Name, int Whole)> open = [];

    /// <summary>How many elements the next block adds.</summary>
    public int Count => open.Count;

    /// <summary>Whether an element of this name is a formatting element.</summary>
    public static bool Has(ReadOnlySpan<char> name) => name is "a" or "b" or "big" or "code" or "em" or "font" or "i"
        or "nobr" or "s" or "small" or "strike" or "strong" or "tt" or "u";

    /// <summary>A start tag was read; <paramref name="whole"/> stands for its name and attributes.</summary>
    public void Start(ReadOnlySpan<char> name, int whole)
    {
        // An open link is closed by the next one.
        if (name is "a")
            End(name);
        var alike = 0;
        for (var i = open.Count - 1; i >= 0 && alike < Alike; i--)
        {
            if (open[i].Whole == whole)
                alike++;
        }
        if (alike < Alike)
            open.Add((Hash(name), whole));
    }

    /// <summary>An end tag was read.</summary>
    public void End(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Name == hash)
            {
                open.RemoveAt(i);
                return;
            }
        }
    }

    private static int Hash(ReadOnlySpan<char> name) => string.GetHashCode(name, StringComparison.Ordinal);
}
