using System.Text.Json;

namespace NewsPipeline.Extractor.StructuredData;

/// <summary>All JSON-LD objects of a page that have a type, with those that stand in lists of other things marked.</summary>
internal sealed class LdGraph
{
    private const int MaxNodes = 5000;

    // What hangs under these belongs to other pages, or is no article.
    private static readonly HashSet<string> Aside = new(StringComparer.Ordinal)
    {
        "itemListElement", "relatedLink", "mentions", "about", "citation", "comment", "review", "isBasedOn", "hasPart", "associatedMedia", "liveBlogUpdate", "blogPost", "subjectOf", "workExample",
    };

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<(JsonElement Element, bool Aside, string[] Types)> _nodes = [];

    private LdGraph()
    {
    }

    /// <summary>Every object with a type.</summary>
    internal IEnumerable<LdNode> Nodes => _nodes.Select(node => new LdNode(node.Element, this, node.Types));

    /// <summary>Reads the scripts of a page.</summary>
    internal static LdGraph Read(IReadOnlyList<string> scripts, int maxCharacters)
    {
        var graph = new LdGraph();
        var open = new Queue<(JsonElement Element, bool Aside)>();
        foreach (var root in LdParser.Parse(scripts, maxCharacters))
            open.Enqueue((root, false));
        while (open.Count > 0 && graph._nodes.Count < MaxNodes)
        {
            var (element, aside) = open.Dequeue();
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    open.Enqueue((item, aside));
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                graph.Add(element, aside);
                foreach (var property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                        open.Enqueue((property.Value, aside || Aside.Contains(property.Name)));
                }
            }
        }
        return graph;
    }

    /// <summary>The node a reference stands for: the fullest object with its <c>@id</c>.</summary>
    internal LdNode Resolve(LdNode node)
    {
        if (node.Element.ValueKind == JsonValueKind.Object && node.Element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String &&
            _byId.TryGetValue(id.GetString()!, out var full) && full.GetPropertyCount() > node.Element.GetPropertyCount())
            return new LdNode(full, this);
        return node;
    }

    /// <summary>The object that describes the page's article: of an article type, best by address, place and content; null where there is none.</summary>
    internal LdNode? FindArticle(params ReadOnlySpan<string?> addresses)
    {
        LdNode? best = null;
        var bestScore = int.MinValue;
        foreach (var (element, aside, types) in _nodes)
        {
            var node = new LdNode(element, this, types);
            if (!Array.Exists(types, LdTypes.IsArticle))
                continue;
            var score = (aside ? -20 : 0) + (node.Text("headline") is null ? 0 : 3) + (node.Text("datePublished") is null ? 0 : 3) + (node.Raw("author").Any() ? 1 : 0);
            var own = node.Address("mainEntityOfPage") ?? node.Address("url") ?? node.Text("@id");
            if (own is not null && Matches(own, addresses))
                score += 12;
            if (score <= bestScore)
                continue;
            best = node;
            bestScore = score;
        }
        return bestScore < 0 && !_nodes.Exists(node => !node.Aside) ? null : best;
    }

    private static bool Matches(string own, ReadOnlySpan<string?> addresses)
    {
        string? path = null;
        foreach (var address in addresses)
        {
            if (address is null)
                continue;
            path ??= PathOf(own);
            if (path.Length > 1 && (address == own || PathOf(address) == path))
                return true;
        }
        return false;
    }

    private static string PathOf(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') : "";

    private void Add(JsonElement element, bool aside)
    {
        if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String)
        {
            var name = id.GetString()!;
            if (!_byId.TryGetValue(name, out var other) || other.GetPropertyCount() < element.GetPropertyCount())
                _byId[name] = element;
        }
        if (element.TryGetProperty("@type", out _))
            _nodes.Add((element, aside, [.. new LdNode(element, this).Types]));
    }
}
