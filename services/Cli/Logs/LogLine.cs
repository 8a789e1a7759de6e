using System.Text;
using System.Text.Json;

namespace NewsPipeline.Cli.Logs;

/// <summary>A line of a service's log, made short for a person.</summary>
public static class LogLine
{
    private static readonly string[] Ids = ["SubmissionId", "TraceId"];

    /// <summary>Time, level, message, ids and the first line of an exception from a JSON line; any other line as it is.</summary>
    public static string Shorten(string line)
    {
        if (!line.StartsWith('{'))
            return line;
        try
        {
            using var document = JsonDocument.Parse(line);
            var entry = document.RootElement;
            var text = new StringBuilder();
            text.Append(Text(entry, "Timestamp")).Append(' ').Append($"{Level(Text(entry, "LogLevel")),-5}").Append(' ').Append(Text(entry, "Message"));
            foreach (var id in Ids)
            {
                if (FromScopes(entry, id) is { } value)
                    text.Append("  ").Append(char.ToLowerInvariant(id[0])).Append(id.AsSpan(1)).Append('=').Append(value);
            }

            if (Text(entry, "Exception") is { Length: > 0 } exception)
                text.AppendLine().Append("    ").Append(FirstLine(exception));
            return text.ToString();
        }
        catch (JsonException)
        {
            return line;
        }
    }

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ReadOnlySpan<char> FirstLine(string text) => text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);

    private static string? FromScopes(JsonElement entry, string name)
    {
        if (!entry.TryGetProperty("Scopes", out var scopes) || scopes.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var scope in scopes.EnumerateArray())
        {
            if (scope.ValueKind == JsonValueKind.Object && scope.TryGetProperty(name, out var value))
                return value.ToString();
        }

        return null;
    }

    private static string? Level(string? level) => level switch
    {
        "Information" => "info",
        "Warning" => "warn",
        "Critical" => "crit",
        _ => level?.ToLowerInvariant(),
    };
}
