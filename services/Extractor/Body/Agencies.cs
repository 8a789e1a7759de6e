using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>The news agencies that are known by name.</summary>
internal static class Agencies
{
    private static readonly HashSet<string> Known = new(RuleData.Words("datelines", "agencies"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Those whose names hold a stroke: <c>RFE/RL</c>.</summary>
    internal static readonly string[] WithStroke = [.. Known.Where(name => name.Contains('/', StringComparison.Ordinal))];

    // One word alone may be a surname: "Bloomberg".
    private static readonly string[] OfWords = [.. Known.Where(name => name.Contains(' ', StringComparison.Ordinal)).OrderByDescending(name => name.Length)];

    // Shorter names are words, too, when not written so: "Map", "App", "Spa".
    private const int LongestCode = 4;

    /// <summary>Whether a name that stands for itself is that of a news agency: <c>AFP</c>, <c>REUTERS</c>, not <c>Map</c>.</summary>
    internal static bool IsNamed(string name) => Known.TryGetValue(name, out var listed) && (name.Length > LongestCode || name == listed);

    /// <summary>The agency of several words that ends a line behind another capital, with nothing between: <c>By ANN LEE ASSOCIATED PRESS</c>; null where there is none.</summary>
    internal static string? AtEnd(string line)
    {
        foreach (var name in OfWords)
        {
            if (line.EndsWith(name, StringComparison.OrdinalIgnoreCase) && line.Length > name.Length + 1 && line[^(name.Length + 1)] == ' ')
            {
                var before = line.AsSpan(0, line.Length - name.Length).TrimEnd();
                return before.Length > 0 && (char.IsLetter(before[^1]) || before[^1] == '.') && char.IsUpper(before[before.LastIndexOf(' ') + 1]) ? name : null;
            }
        }
        return null;
    }

    /// <summary>Whether a name, in any case, is that of a news agency.</summary>
    internal static bool IsKnown(string name) => Known.Contains(name.Trim(' ', '.', '(', ')', '/'));
}
