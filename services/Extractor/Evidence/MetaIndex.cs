using NewsPipeline.Contracts;

namespace NewsPipeline.Extractor.Evidence;

/// <summary>The <c>meta</c> elements of a page by their names, contents cleaned.</summary>
internal sealed class MetaIndex
{
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);

    internal MetaIndex(IReadOnlyList<MetaTag> tags)
    {
        var all = new List<KeyValuePair<string, string>>(tags.Count);
        foreach (var tag in tags)
        {
            if (OneLine.Clean(tag.Content) is not { } content)
                continue;
            if (!_byName.TryGetValue(tag.Name, out var contents))
                _byName[tag.Name] = contents = [];
            contents.Add(content);
            all.Add(new(tag.Name, content));
        }
        All = all;
    }

    /// <summary>All of them, in document order.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> All { get; }

    /// <summary>The first content of the first of these names that the page has.</summary>
    internal string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_byName.TryGetValue(name, out var contents))
                return contents[0];
        }
        return null;
    }

    /// <summary>Every content of one name.</summary>
    internal IReadOnlyList<string> Every(string name) => _byName.TryGetValue(name, out var contents) ? contents : [];
}
