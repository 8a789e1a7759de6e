namespace NewsPipeline.Cleaner;

/// <summary>Reads a list that is embedded in this assembly.</summary>
internal static class EmbeddedList
{
    /// <summary>Its lines, without empty ones and comments, which begin with #.</summary>
    /// <param name="name">The resource's name.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
