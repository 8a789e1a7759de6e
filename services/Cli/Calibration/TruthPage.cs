using System.Text.Json;

namespace NewsPipeline.Cli.Calibration;

/// <summary>What a set of pages says is right for one of them; null or empty where it does not say.</summary>
/// <param name="Url">The page's address.</param>
/// <param name="Title">The headline.</param>
/// <param name="Authors">The authors, as written.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Language">The primary subtag of the language.</param>
internal sealed record TruthPage(string? Url, string? Title, IReadOnlyList<string> Authors, DateOnly? Published, string? Language)
{
    /// <summary>Reads an entry of a <c>truth.json</c>: <c>url, title, authors</c> or <c>author, date, lang</c>, any of them.</summary>
    internal static TruthPage Read(JsonElement entry) => new(
        Text(entry, "url"), Text(entry, "title"), Texts(entry, "authors") is { Count: > 0 } authors ? authors : Texts(entry, "author"), TruthDay.Of(Text(entry, "date")), Text(entry, "lang"));

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;

    private static List<string> Texts(JsonElement entry, string name)
    {
        if (!entry.TryGetProperty(name, out var value))
            return [];
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)],
            _ => [],
        };
    }
}
