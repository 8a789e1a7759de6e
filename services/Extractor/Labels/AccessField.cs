using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Reads whether the article is free to read, where the page says so.</summary>
internal static class AccessField
{
    /// <summary>True, false, or null where the page does not say.</summary>
    internal static Choice<bool?>? Decide(PageEvidence page)
    {
        var ballot = new Ballot<bool?>();
        Add(ballot, Truth(page.Article?.Text("isAccessibleForFree")), Origins.JsonLd, 0.9);
        foreach (var node in page.Graph.Nodes.Where(node => node.Is("WebPage")).Take(1))
            Add(ballot, Truth(node.Text("isAccessibleForFree")), Origins.JsonLd, 0.5);
        // Metered is free to read, so many times a month: it speaks neither way.
        Add(ballot, page.Meta.First("article:content_tier")?.Trim().ToLowerInvariant() switch { "free" => true, "locked" => false, _ => null }, Origins.OpenGraph, 0.7);
        return ballot.Decide(free => free == true ? "true" : "false");
    }

    private static bool? Truth(string? text) => text?.ToLowerInvariant() switch
    {
        "true" or "yes" or "1" or "http://schema.org/true" or "https://schema.org/true" => true,
        "false" or "no" or "0" or "http://schema.org/false" or "https://schema.org/false" => false,
        _ => null,
    };

    private static void Add(Ballot<bool?> ballot, bool? free, string origin, double weight)
    {
        if (free is not null)
            ballot.Add(free, free == true ? "true" : "false", origin, weight);
    }
}
