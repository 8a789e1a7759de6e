using System.Net;
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
    private static readonly string[] Inside = ["content", "children", "items", "nodes"];
    // The last one as parsers of HTML write their trees, {"type":"text","data":…}.
    private static readonly string[] Texts = ["text", "value", "data"];
    // Editors that keep a block's fields in "data" keep its text there as mark-up.
    private const string Fields = "data";
    private static readonly string[] Markups = ["content", "html"];
    private static readonly string[] Breaks = ["hardBreak", "hard_break", "hardbreak", "linebreak", "line-break", "br"];
    private static readonly string[] ListStarts = ["bullet", "ordered", "unordered", "number", "check", "task"];

    /// <summary>What a value of JSON is as a node.</summary>
    public static RichTextKind KindOf(JsonElement node) =>
        TypeOf(node) is not { } type ? RichTextKind.Other : type == "block" ? Styled(node) : Named(node, type);

    /// <summary>Adds the mark-up of what a node, and those inside it, say, in order.</summary>
    public static void AddMarkup(JsonElement node, StringBuilder to) => Add(node, to, inFields: false);

    /// <summary>The items of a list.</summary>
    public static JsonElement.ArrayEnumerator Items(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Object)
            return default;
        foreach (var name in Inside)
        {
            if (list.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Array)
                return inner.EnumerateArray();
        }
        return list.TryGetProperty(Fields, out var fields) && fields.ValueKind == JsonValueKind.Object ? Items(fields) : default;
    }

    private static void Add(JsonElement node, StringBuilder to, bool inFields)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var inner in node.EnumerateArray())
                AddInner(inner, to, inFields);
            return;
        }
        if (node.ValueKind == JsonValueKind.String)
            to.Append(node.GetString());
        if (node.ValueKind != JsonValueKind.Object || AddOwn(node, to, inFields))
            return;
        foreach (var name in Inside)
        {
            if (node.TryGetProperty(name, out var inner) && inner.ValueKind == JsonValueKind.Array)
                Add(inner, to, inFields);
        }
        if (node.TryGetProperty(Fields, out var fields) && fields.ValueKind == JsonValueKind.Object)
            Add(fields, to, inFields: true);
    }

    private static void AddInner(JsonElement node, StringBuilder to, bool inFields)
    {
        var type = TypeOf(node);
        if (type is not null && Breaks.Contains(type, StringComparer.Ordinal))
        {
            to.Append("<br>");
            return;
        }
        // A block within a block: its text stands apart from what was before.
        if (type is not null && to.Length > 0 && KindOf(node) != RichTextKind.Other)
            to.Append(' ');
        Add(node, to, inFields);
    }

    private static bool AddOwn(JsonElement node, StringBuilder to, bool inFields)
    {
        foreach (var name in Texts)
        {
            if (Text(node, name) is not { } text)
                continue;
            to.Append(inFields ? text : WebUtility.HtmlEncode(text));
            return true;
        }
        foreach (var name in Markups)
        {
            if (Text(node, name) is not { } markup)
                continue;
            to.Append(markup);
            return true;
        }
        return false;
    }

    private static RichTextKind Named(JsonElement node, string type)
    {
        // "wp:paragraph", "core/heading", "heading-2", "header-two", "unordered_list"
        var name = type.AsSpan(type.AsSpan().LastIndexOfAny(':', '/') + 1);
        if (Is(name, "text") || Is(name, "html") || Is(name, "rawHTML"))
            return Text(node, "content") is { } content && content.Contains(' ', StringComparison.Ordinal) ? RichTextKind.Paragraph : RichTextKind.Other;
        if (Is(name, "paragraph") || Is(name, "p") || Is(name, "unstyled"))
            return RichTextKind.Paragraph;
        if (Is(name, "li") || (name.EndsWith("item", StringComparison.OrdinalIgnoreCase) && name.Contains("list", StringComparison.OrdinalIgnoreCase)))
            return RichTextKind.Item;
        if (Is(name, "header") || name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("header-", StringComparison.Ordinal) || name is ['h' or 'H', >= '2' and <= '6'])
            return RichTextKind.Heading;
        if (Is(name, "quote") || Is(name, "blockquote"))
            return RichTextKind.Quote;
        return Is(name, "list") || Is(name, "ul") || Is(name, "ol") || IsList(name) ? RichTextKind.List : RichTextKind.Other;
    }

    private static bool IsList(ReadOnlySpan<char> name)
    {
        if (!name.EndsWith("list", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var start in ListStarts)
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    // Portable Text says by a style what a block is.
    private static RichTextKind Styled(JsonElement node) =>
        Text(node, "listItem") is not null ? RichTextKind.Item
        : Text(node, "style") is { } style && style != "normal" ? Named(node, style)
        : RichTextKind.Paragraph;

    private static string? TypeOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in Types)
        {
            if (Text(node, name) is { Length: > 0 and < 40 } type)
                return type;
        }
        return null;
    }

    private static string? Text(JsonElement node, string name) =>
        node.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
