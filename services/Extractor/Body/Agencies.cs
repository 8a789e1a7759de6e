using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>The news agencies that are known by name.</summary>
internal static class Agencies
{
    private static readonly HashSet<string> Known = new(RuleData.Words("datelines", "agencies"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whose names hold a stroke: <c>RFE/RL</c>.</summary>
    internal static readonly string[] WithStroke = [.. Known.Where(name => name.Contains('/', StringComparison.Ordinal))];

    // Shorter names are words, too, when not written so: "Map", "App", "Spa".
    private const int LongestCode = 4;

    /// <summary>Whether a name that stands for itself is that of a news agency: <c>AFP</c>, <c>REUTERS</c>, not <c>Map</c>.</summary>
    internal static bool IsNamed(string name) => Known.TryGetValue(name, out var listed) && (name.Length > LongestCode || name == listed);

    /// <summary>Whether a name, in any case, is that of a news agency.</summary>
    internal static bool IsKnown(string name) => Known.Contains(name.Trim(' ', '.', '(', ')', '/'));
}
