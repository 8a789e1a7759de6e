using NewsPipeline.Extractor.Data;

namespace NewsPipeline.Extractor.Body;

/// <summary>Reads the outlet out of a credit line: <c>Source: CNN – …</c>, <c>From Example News - READ ORIGINAL</c>, <c>Quelle: dpa</c>.</summary>
internal static class CreditLine
{
    private const int MaxName = 40;

    private static readonly string[] Labels = [.. RuleData.Words("credit-labels", "labels").OrderByDescending(label => label.Length)];
    private static readonly int LongestLabel = Labels.Max(label => label.Length);
    private static readonly string[] Tails = [.. RuleData.Words("credit-labels", "tails")];

    /// <summary>The outlet of a line that is known to be a credit.</summary>
    internal static string? Read(string line) => ReadLabelled(line) ?? Name(line);

    /// <summary>The outlet of a line that says by its words that it is a credit; null for any other.</summary>
    internal static string? ReadLabelled(string line)
    {
        var text = line.Trim();
        if (text.Length > 250)
            return null;
        // A colon stands behind a label.
        var head = text.AsSpan(0, Math.Min(text.Length, LongestLabel + 1));
        foreach (var label in head.IndexOfAny(':', '：') < 0 ? [] : Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length + 1 && text[label.Length] is ':' or '：')
                return Name(text[(label.Length + 1)..]);
        }
        foreach (var tail in text.StartsWith("From ", StringComparison.Ordinal) ? Tails : [])
        {
            if (text.Contains(tail, StringComparison.OrdinalIgnoreCase))
                return Name(text[5..]);
        }
        return null;
    }

    // The name ends at a dash, a comma or a stroke: what follows is the headline or a place.
    private static string? Name(string text)
    {
        var name = text.Trim();
        foreach (var end in (ReadOnlySpan<string>)[" – ", " — ", " - ", " | ", ", ", " (", "; "])
        {
            if (name.IndexOf(end, StringComparison.Ordinal) is var at and > 0)
                name = name[..at];
        }
        name = name.Trim(' ', '.', '(', ')', '/', ':');
        return name.Length is > 1 and <= MaxName && name.Split(' ').Length <= 5 && !name.Contains("://", StringComparison.Ordinal) && name.Any(char.IsLetter) ? name : null;
    }
}
