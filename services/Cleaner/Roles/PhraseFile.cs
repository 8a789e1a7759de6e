namespace NewsPipeline.Cleaner.Roles;

/// <summary>Reads a list of phrases that is embedded in this assembly: one line a kind, <c>kind|where|language|phrase|phrase…</c>; # begins a comment.</summary>
internal static class PhraseFile
{
    /// <summary>The lines of a list.</summary>
    /// <param name="name">The resource's name.</param>
    public static IEnumerable<(string Kind, string Where, string[] Phrases)> Read(string name)
    {
        foreach (var line in EmbeddedList.Lines(name))
        {
            var parts = line.Split('|');
            yield return (parts[0], parts[1], parts[3..]);
        }
    }
}
