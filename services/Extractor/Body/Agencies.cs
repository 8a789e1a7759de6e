using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>The news agencies that are known by name.</summary>
internal static class Agencies
{
    private static readonly HashSet<string> Known = new(RuleData.Words("datelines", "agencies"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whose names hold a stroke: <c>RFE/RL</c>.</summary>
    internal static readonly string[] WithStroke = [.. Known.Where(name => name.Contains('/', StringComparison.Ordinal))];

    /// <summary>Whether a name, in any case, is that of a news agency.</summary>
    internal static bool IsKnown(string name) => Known.Contains(name.Trim(' ', '.', '(', ')', '/'));
}
