namespace NewsPipeline.Extractor.Evidence;

/// <summary>Groups things that go by the same word.</summary>
internal static class SameWord
{
    // So many are compared one by one; more are looked up.
    private const int Few = 16;

    /// <summary>The groups, in the order of their first members.</summary>
    internal static List<List<T>> Group<T>(List<T> items, Func<T, string> word)
    {
        var words = new List<string>();
        var groups = new List<List<T>>();
        var known = items.Count > Few ? new Dictionary<string, int>(StringComparer.Ordinal) : null;
        foreach (var item in items)
        {
            var own = word(item);
            if (known is null ? words.IndexOf(own) is var at && at < 0 : !known.TryGetValue(own, out at))
            {
                at = groups.Count;
                known?.Add(own, at);
                words.Add(own);
                groups.Add([]);
            }
            groups[at].Add(item);
        }
        return groups;
    }
}
