namespace NewsPipeline.Cleaner.Features;

/// <summary>What stands before and after a block: some of its neighbours' own features, read from their rows.</summary>
internal sealed class NeighbourFeatures
{
    private static readonly int[] Offsets = [-2, -1, 1, 2];
    private static readonly string[] Taken = ["letters", "link-density", "ends-sentence", "kind", "rule-kept", "rule-role", "capitalised-share", "near-prose-after", "in-json-body", "dress-prose-share", "word-odds"];
    private readonly int[] columns;

    /// <summary>Their names, in order.</summary>
    public static readonly string[] Names = [.. Offsets.SelectMany(offset => Taken.Select(name => $"{offset:+0;-0}-{name}"))];

    /// <summary>Finds the columns by their names.</summary>
    public NeighbourFeatures(string[] own) => columns = [.. Taken.Select(name => Array.IndexOf(own, name))];

    /// <summary>Writes them; -2 beyond the page's ends, -3 for a neighbour that is no candidate.</summary>
    public void Write(ref FeatureRow row, ReadOnlySpan<float> table, int width, ReadOnlySpan<int> rows, int index)
    {
        foreach (var offset in Offsets)
        {
            var other = index + offset;
            var isOutside = other < 0 || other >= rows.Length;
            foreach (var column in columns)
                row.Add(isOutside ? -2 : rows[other] < 0 ? -3 : table[(rows[other] * width) + column]);
        }
    }
}
