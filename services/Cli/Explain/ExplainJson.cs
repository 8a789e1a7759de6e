using System.Text.Json;
using NewsPipeline.Contracts;

namespace NewsPipeline.Cli.Explain;

/// <summary>Explains a page as one JSON object on one line: <c>{id, url, source, confidence, rejected, blocks}</c>.</summary>
internal static class ExplainJson
{
    /// <summary>The line. <c>rejected</c> is null or <c>{reason, detail}</c>; <c>blocks</c> are those of <see cref="CleanedPage"/>.</summary>
    internal static string Line(Explanation explanation) => JsonSerializer.Serialize(
        new
        {
            explanation.Id,
            explanation.Url,
            explanation.Page?.Source,
            explanation.Page?.Confidence,
            Rejected = explanation.Rejection is { } refused ? new { refused.Reason, refused.Detail } : null,
            explanation.Blocks,
        },
        ContractJson.Compact);
}
