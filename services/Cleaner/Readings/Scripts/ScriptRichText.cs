using System.Text;
using System.Text.Json;
using NewsPipeline.Cleaner.Features;
using NewsPipeline.Cleaner.Parsing;

namespace NewsPipeline.Cleaner.Readings.Scripts;

/// <summary>
/// The longest run of paragraphs in a tree of rich text, as editors store it (ProseMirror, Contentful, Slate, Portable Text and others),
/// in the JSON of a script.
/// </summary>
internal static class ScriptRichText
{
    private const int LeastParagraphs = 3;
    private const int LeastLetters = 600;
    private const int DeepestNode = 200;

    private static readonly string[] Signs = ["\"paragraph\"", "\"block\"", "\"p\"", "\"unstyled\"", "\"content_elements\""];

    /// <summary>The run as mark-up; null where the script has none, or is no JSON.</summary>
    public static string? Find(ReadOnlySpan<char> script, TextEvidence evidence, Deadline deadline)
    {
        var start = script.IndexOfAny('{', '[');
        if (start < 0 || !HasSigns(script))
            return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(script[start..].ToString()), new JsonReaderOptions { MaxDepth = DeepestNode, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out var parsed))
                return null;
            using (parsed)
            {
                var best = new StringBuilder();
                Search(parsed.RootElement, best, evidence, deadline);
                return best.Length < LeastLetters ? null : PageText.Repair(best.ToString());
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Code, or a string with half of a surrogate pair.
            return null;
        }
    }

    private static bool HasSigns(ReadOnlySpan<char> script)
    {
        foreach (var sign in Signs)
        {
            if (script.Count(sign) >= LeastParagraphs || (sign.Length > LeastParagraphs * 5 && script.Contains(sign, StringComparison.Ordinal)))
                return true;
        }
        return false;
    }

    private static void Search(JsonElement element, StringBuilder best, TextEvidence evidence, Deadline deadline)
    {
        deadline.Check();
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Search(property.Value, best, evidence, deadline);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var isRun = Try(element, best, evidence);
            foreach (var inner in element.EnumerateArray())
            {
                // What was written with the run is not searched again.
                if (!isRun || RichTextNode.KindOf(inner) == RichTextKind.Other)
                    Search(inner, best, evidence, deadline);
            }
        }
    }

    // Takes an array's paragraphs where they are more than the best so far; says whether it holds a run of them.
    private static bool Try(JsonElement array, StringBuilder best, TextEvidence evidence)
    {
        var paragraphs = 0;
        foreach (var node in array.EnumerateArray())
            paragraphs += RichTextNode.KindOf(node) == RichTextKind.Paragraph ? 1 : 0;
        if (paragraphs < LeastParagraphs)
            return false;
        var markup = new StringBuilder();
        foreach (var node in array.EnumerateArray())
            Write(node, markup);
        if (markup.Length > Math.Max(best.Length, LeastLetters) && !evidence.IsAnother(markup.ToString()))
            best.Clear().Append(markup);
        return true;
    }

    private static void Write(JsonElement node, StringBuilder markup)
    {
        var kind = RichTextNode.KindOf(node);
        if (kind == RichTextKind.List)
        {
            markup.Append("<ul>");
            foreach (var item in RichTextNode.Items(node))
                WriteText(item, "li", markup);
            markup.Append("</ul>");
        }
        else if (kind != RichTextKind.Other)
        {
            WriteText(node, kind switch { RichTextKind.Heading => "h2", RichTextKind.Quote => "blockquote", RichTextKind.Item => "li", _ => "p" }, markup);
        }
    }

    private static void WriteText(JsonElement node, string tag, StringBuilder markup)
    {
        var inner = new StringBuilder();
        RichTextNode.AddMarkup(node, inner);
        if (inner.Length > 0)
            markup.Append('<').Append(tag).Append('>').Append(inner).Append("</").Append(tag).Append('>');
    }
}
