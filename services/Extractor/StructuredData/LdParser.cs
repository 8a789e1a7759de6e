using System.Buffers;
using System.Net;
using System.Text.Json;

namespace NewsPipeline.Extractor.StructuredData;

/// <summary>Parses the JSON-LD scripts of a page, forgiving what publishers get wrong.</summary>
internal static class LdParser
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private static readonly SearchValues<string> Surrogate = SearchValues.Create(["\\ud"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The root of every script that can be read; others are left out.</summary>
    internal static List<JsonElement> Parse(IReadOnlyList<string> scripts, int maxCharacters)
    {
        var roots = new List<JsonElement>(scripts.Count);
        foreach (var script in scripts)
        {
            maxCharacters -= script.Length;
            if (maxCharacters < 0)
                break;
            if ((Unmended(script) ?? TryParse(JsonRepair.Mend(script))) is { } root)
                roots.Add(root);
            else if (script.Contains("&quot;", StringComparison.Ordinal) && TryParse(JsonRepair.Mend(WebUtility.HtmlDecode(script))) is { } decoded)
                roots.Add(decoded);
        }
        return roots;
    }

    // "\ud83d" alone passes the parser, and cannot be read as text afterwards: such scripts are mended before.
    private static JsonElement? Unmended(string script) =>
        script.AsSpan().ContainsAny(Surrogate) ? null : TryParse(script);

    private static JsonElement? TryParse(string json)
    {
        try
        {
            return JsonElement.Parse(json, Lenient);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // An ArgumentException is for text with lone surrogates, which no encoding of JSON can hold.
            return null;
        }
    }
}
