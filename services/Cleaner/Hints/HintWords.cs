using System.Collections.Frozen;

namespace NewsPipeline.Cleaner.Hints;

/// <summary>The words of <c>hints.txt</c>: what a part of a name, or several in a row, stands for.</summary>
internal static class HintWords
{
    private static readonly FrozenDictionary<string, Hint> Words = Read().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For spans of lower-case letters, parts joined by hyphens.</summary>
    public static FrozenDictionary<string, Hint>.AlternateLookup<ReadOnlySpan<char>> Lookup { get; } =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, Hint> Read()
    {
        var words = new Dictionary<string, Hint>(StringComparer.Ordinal);
        using var stream = typeof(HintWords).Assembly.GetManifestResourceStream("hints.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var hint = Enum.Parse<Hint>(line.AsSpan(0, colon));
            foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.GetValueOrDefault(word) | hint;
        }
        return words;
    }
}
