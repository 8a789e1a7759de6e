using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Extract;

/// <summary>Writes outcomes as JSON.</summary>
internal static class OutcomeJson
{
    /// <summary>The outcome on one line.</summary>
    internal static string Line(PageOutcome outcome) => outcome.Article is { } article
        ? JsonSerializer.Serialize(article, ContractJson.Compact)
        : JsonSerializer.Serialize(Rejected(outcome), ContractJson.Compact);

    /// <summary>Writes the outcome as the next value.</summary>
    internal static void Write(Utf8JsonWriter writer, PageOutcome outcome)
    {
        if (outcome.Article is { } article)
            JsonSerializer.Serialize(writer, article, ContractJson.Compact);
        else
            JsonSerializer.Serialize(writer, Rejected(outcome), ContractJson.Compact);
    }

    private static Dictionary<string, Dictionary<string, string?>> Rejected(PageOutcome outcome) => new()
    {
        ["rejected"] = new() { ["reason"] = outcome.Rejection?.Reason, ["detail"] = outcome.Rejection?.Detail },
    };
}
