using System.Text;
using System.Text.Json;

namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>
/// Reads a node of a tree of rich text. The editors that write such trees name their nodes alike: a type ("paragraph", "heading-2",
/// "blockquote"), nodes inside (content, children, items), and texts at the ends (text, value).
/// </summary>
internal static class RichTextNode
{
    private static readonly string[] Types = ["type", "nodeType", "_type", "blockType", "tag"];
    private static readonly string[] Inside = ["content", "children", "items", "nodes", "data"];
    private static readonly string[] Texts = ["text", "value", "content", "html"];

    /// <summary>What a value of JSON is as a node.</summary>
    public static RichTextKind KindOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return RichTextKind.Other;
        foreach (var name in Types)
        {
            if (Text(node, name) is { Length: > 0 and < 40 } type)
                return type == "block" ? Styled(node) : Named(node, type);
        }
        return RichTextKind.Other;
    }

    /// <summary>Adds the texts of a node and of those inside it, in order.</summary>
    public static void AddText(JsonElement node, StringBuilder to)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray())
                AddText(inner, to);
            return;
        }
        if (node.ValueKind != JsonValueKind.Object)
            return;
        foreach (var name in Texts)
        {
            if (Text(node, name) is { } text)
            {
                to.Append(text);
                return;
            }
        }
        foreach (var name in Inside)
        {
            if (node.TryGetProperty(name, out var inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                AddText(inner, to);
        }
    }

    /// <summary>The nodes inside a list.</summary>
    public static JsonElement.ArrayEnumerator Items(JsonElement node)
    {
        foreach (var name in Inside)
        {
            if (node.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Array)
                return inner.EnumerateArray();
        }
        return default;
    }

    private static RichTextKind Named(JsonElement node, string type)
    {
        // "wp:paragraph", "core/heading", "heading-2", "header-two", "unordered_list"
        var name = type.AsSpan(type.AsSpan().LastIndexOfAny(':', '/') + 1);
        if (name.Equals("text", StringComparison.OrdinalIgnoreCase) || name.Equals("html", StringComparison.OrdinalIgnoreCase) || name.Equals("rawHTML", StringComparison.OrdinalIgnoreCase))
            return Text(node, "content") is { } content && content.Contains(' ', StringComparison.Ordinal) ? RichTextKind.Markup : RichTextKind.Other;
        if (name is "p" or "P" or "unstyled" || name.Equals("paragraph", StringComparison.OrdinalIgnoreCase))
            return RichTextKind.Paragraph;
        if (name.Contains("item", StringComparison.OrdinalIgnoreCase) || name is "li" or "LI")
            return RichTextKind.Item;
        if (name.StartsWith("head", StringComparison.OrdinalIgnoreCase) || name is ['h' or 'H', >= '2' and <= '6'])
            return RichTextKind.Heading;
        if (name.Equals("quote", StringComparison.OrdinalIgnoreCase) || name.Equals("blockquote", StringComparison.OrdinalIgnoreCase))
            return RichTextKind.Quote;
        return name.EndsWith("list", StringComparison.OrdinalIgnoreCase) || name is "ul" or "ol" ? RichTextKind.List : RichTextKind.Other;
    }

    // Portable Text says by a style what a block is.
    private static RichTextKind Styled(JsonElement node) =>
        Text(node, "listItem") is not null ? RichTextKind.Item
        : Text(node, "style") is { } style ? (style == "normal" ? RichTextKind.Paragraph : Named(node, style))
        : RichTextKind.Paragraph;

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
