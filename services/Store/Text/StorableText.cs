using System.Diagnostics.Metrics;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsPipeline.Contracts;
using NewsPipeline.ServiceDefaults.Telemetry;

namespace NewsPipeline.Store.Text;

/// <summary>
/// PostgreSQL takes neither U+0000 nor lone surrogates. Both are taken out where a string enters the pipeline;
/// what comes all the same is replaced here by U+FFFD and counted, never thrown for.
/// </summary>
public static class StorableText
{
    private static readonly Counter<long> Replaced = PipelineTelemetry.Meter.CreateCounter<long>(
        "newspipeline.store.replaced_strings", "{string}", "Strings with U+0000 or lone surrogates that reached the store.");

    /// <summary>The text, storable.</summary>
    public static string Of(string text)
    {
        if (IsStorable(text))
            return text;
        Replaced.Add(1);
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                if (char.IsHighSurrogate(source[i]) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
                {
                    target[i] = source[i];
                    target[i + 1] = source[i + 1];
                    i++;
                }
                else
                {
                    target[i] = source[i] == '\0' || char.IsSurrogate(source[i]) ? '\uFFFD' : source[i];
                }
            }
        });
    }

    /// <summary>The text, storable; null stays null.</summary>
    public static string? OrNull(string? text) => text is null ? null : Of(text);

    /// <summary>The texts, storable.</summary>
    public static string[] Of(IReadOnlyList<string> texts) => [.. texts.Select(Of)];

    /// <summary>A value as JSON that a <c>jsonb</c> column takes.</summary>
    public static string Json<T>(T value)
    {
        var json = JsonSerializer.Serialize(value, ContractJson.Compact);
        // The serialiser replaces lone surrogates; U+0000 it escapes, and jsonb refuses the escape.
        return json.Contains("\\u0000", StringComparison.Ordinal) ? Clean(JsonNode.Parse(json))?.ToJsonString(ContractJson.Compact) ?? "null" : json;
    }

    private static bool IsStorable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\0' || char.IsLowSurrogate(c))
                return false;
            if (char.IsHighSurrogate(c) && (++i == text.Length || !char.IsLowSurrogate(text[i])))
                return false;
        }

        return true;
    }

    // Our own records: a few levels deep, never a page's tree.
    private static JsonNode? Clean(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(Of(p.Key), Clean(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Clean)]),
        JsonValue v when v.TryGetValue(out string? text) => JsonValue.Create(Of(text)),
        _ => node?.DeepClone(),
    };
}
