using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.StructuredData;

/// <summary>One JSON-LD object, with the graph it refers to.</summary>
/// <param name="Element">The object.</param>
/// <param name="Graph">The graph, to follow <c>@id</c> references.</param>
/// <param name="Known">Its types, where they were read; else null.</param>
internal readonly record struct LdNode(JsonElement Element, LdGraph Graph, string[]? Known = null)
{
    /// <summary>Its types, without prefix: <c>NewsArticle</c>.</summary>
    internal IEnumerable<string> Types => Known ?? Raw("@type").Where(type => type.ValueKind == JsonValueKind.String).Select(type => LocalName(type.GetString()!));

    /// <summary>Whether it is of a type.</summary>
    internal bool Is(string type)
    {
        if (Known is not null)
            return Array.Exists(Known, known => known.Equals(type, StringComparison.OrdinalIgnoreCase));
        if (Element.ValueKind != JsonValueKind.Object || !TryGet(Element, "@type", out var types))
            return false;
        if (types.ValueKind == JsonValueKind.String)
            return LocalName(types.GetString()!).Equals(type, StringComparison.OrdinalIgnoreCase);
        return Types.Contains(type, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The first text of a property: a string, a number, or the name of a nested object.</summary>
    internal string? Text(string property)
    {
        if (Element.ValueKind != JsonValueKind.Object || !TryGet(Element, property, out var value))
            return null;
        return value.ValueKind == JsonValueKind.Array ? Texts(property).FirstOrDefault() : TextOf(value, Graph);
    }

    /// <summary>Every text of a property.</summary>
    internal IEnumerable<string> Texts(string property)
    {
        var graph = Graph;
        return Raw(property).Select(value => TextOf(value, graph)).OfType<string>();
    }

    /// <summary>Every nested object of a property, references followed.</summary>
    internal IEnumerable<LdNode> Nodes(string property)
    {
        foreach (var value in Raw(property))
        {
            if (value.ValueKind == JsonValueKind.Object)
                yield return Graph.Resolve(new LdNode(value, Graph));
        }
    }

    /// <summary>The address of a property: a string, or the <c>@id</c> or <c>url</c> of a nested object.</summary>
    internal string? Address(string property)
    {
        foreach (var value in Raw(property))
        {
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString();
            if (value.ValueKind == JsonValueKind.Object)
            {
                var node = new LdNode(value, Graph);
                return node.Text("url") ?? node.Text("@id") ?? node.Text("contentUrl");
            }
        }
        return null;
    }

    /// <summary>The values of a property, a list as its items; none where it is absent.</summary>
    internal IEnumerable<JsonElement> Raw(string property)
    {
        if (Element.ValueKind != JsonValueKind.Object || !TryGet(Element, property, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
    }

    private static bool TryGet(JsonElement element, string property, out JsonElement value)
    {
        if (element.TryGetProperty(property, out value))
            return true;
        foreach (var candidate in element.EnumerateObject())
        {
            // "schema:headline", "HeadLine"
            var name = JsonMarshal.GetRawUtf8PropertyName(candidate);
            if (name.Contains((byte)'\\') ? !LocalName(candidate.Name).Equals(property, StringComparison.OrdinalIgnoreCase) : !Ascii.EqualsIgnoreCase(name[(name.LastIndexOfAny("/#:"u8) + 1)..], property))
                continue;
            value = candidate.Value;
            return true;
        }
        return false;
    }

    private static string? TextOf(JsonElement value, LdGraph graph) => value.ValueKind switch
    {
        JsonValueKind.String => OneLine.Clean(value.GetString()),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => NameOf(graph.Resolve(new LdNode(value, graph)).Element),
        _ => null,
    };

    private static string? NameOf(JsonElement element)
    {
        foreach (var property in (ReadOnlySpan<string>)["@value", "name", "headline"])
        {
            if (element.TryGetProperty(property, out var name) && name.ValueKind == JsonValueKind.String)
                return OneLine.Clean(name.GetString());
        }
        return null;
    }

    private static string LocalName(string name) => name[(name.LastIndexOfAny(['/', '#', ':']) + 1)..];
}
