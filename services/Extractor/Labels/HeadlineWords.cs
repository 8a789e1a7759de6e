using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Finds keywords that are the headline, cut into its words: some systems write them where nobody chose any.</summary>
internal static class HeadlineWords
{
    private const int MinShare = 80;

    // Fewer may be meant: two surnames and what they did.
    private const int MinRun = 5;

    /// <summary>Removes runs of entries that are words of the headline in their order, without its words of one letter.</summary>
    internal static void Remove(List<string> entries, string? title)
    {
        if (title is null || entries.Count < MinRun)
            return;
        entries.RemoveAll(entry => entry.Length <= 1);
        if (InOrder(entries, title) is { } found && found.Count * 100 >= entries.Count * MinShare)
        {
            entries.RemoveAll(found.Contains);
            return;
        }
        var words = Array.FindAll(Array.ConvertAll(title.Split(' '), OneLine.Key), word => word.Length > 1);
        var kept = 0;
        for (var i = 0; i < entries.Count;)
        {
            var run = Run(entries, i, words);
            if (run >= MinRun)
                i += run;
            else
                entries[kept++] = entries[i++];
        }
        entries.RemoveRange(kept, entries.Count - kept);
    }

    // How many entries from there on are words of the headline, one after the other.
    private static int Run(List<string> entries, int from, string[] words)
    {
        if (from + MinRun > entries.Count || entries[from].Contains(' ', StringComparison.Ordinal))
            return 0;
        var key = OneLine.Key(entries[from]);
        for (var at = Array.IndexOf(words, key); at >= 0; at = Array.IndexOf(words, key, at + 1))
        {
            var run = 1;
            while (from + run < entries.Count && at + run < words.Length && words[at + run] == OneLine.Key(entries[from + run]))
                run++;
            if (run >= MinRun)
                return run;
        }
        return 0;
    }

    // The entries that are words of the headline in its order, whatever words of it are left out; null where entries are not single words.
    private static HashSet<string>? InOrder(List<string> entries, string title)
    {
        if (entries.Count < MinRun || entries.Exists(entry => entry.Contains(' ', StringComparison.Ordinal)))
            return null;
        var words = Array.ConvertAll(title.Split(' '), OneLine.Key);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var from = 0;
        foreach (var entry in entries)
        {
            var at = Array.IndexOf(words, OneLine.Key(entry), from);
            if (at < 0)
                continue;
            found.Add(entry);
            from = at + 1;
        }
        return found;
    }
}
