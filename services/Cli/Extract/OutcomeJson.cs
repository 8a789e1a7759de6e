using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Extract;

/// <summary>Writes outcomes as JSON.</summary>
internal static class OutcomeJson
{
    /// <summary>The outcome on one line.</summary>
    internal static string Line(PageOutcome outcome) => JsonSerializer.Serialize(Form(outcome), ContractJson.Compact);

    /// <summary>Writes the outcome as the next value.</summary>
    internal static void Write(Utf8JsonWriter writer, PageOutcome outcome) => JsonSerializer.Serialize(writer, Form(outcome), ContractJson.Compact);

    private static object Form(PageOutcome outcome) =>
        outcome.Article is { } article ? article : new { rejected = new { reason = outcome.Rejection?.Reason, detail = outcome.Rejection?.Detail } };
}
