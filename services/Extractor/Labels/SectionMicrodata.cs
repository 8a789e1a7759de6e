using NewsPipeline.Contracts;
using NewsPipeline.Extractor.Evidence;

namespace NewsPipeline.Extractor.Labels;

/// <summary>Reads <c>itemprop="articleSection"</c> (schema.org), as a <c>meta</c> element or as one that is shown: <c>sports,rowing</c>, <c>World / Europe</c>.</summary>
internal static class SectionMicrodata
{
    private const string Property = "itemprop=articleSection";
    private const string Around = " in ";
    // More than these are of teasers.
    private const int MostElements = 4;

    /// <summary>What such elements say, cut at slashes; nothing where there are so many that they must be other articles', too.</summary>
    internal static IReadOnlyList<string> Of(PageEvidence page)
    {
        var contents = new List<string>();
        foreach (var kind in (ReadOnlySpan<string>)[FactKinds.Microdata, FactKinds.Section])
        {
            foreach (var fact in page.Facts(kind))
            {
                if (IsSection(fact) && (fact.Text ?? fact.Value) is { } content && !contents.Contains(content))
                    contents.Add(content);
            }
        }
        return contents.Count is 0 or > MostElements ? [] : [.. contents.SelectMany(content => content.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
    }

    // By its own name; the one around it may hold more than the section.
    private static bool IsSection(PageFact fact)
    {
        if (fact.Hint is not { } hint || !(fact.InArticle || fact.Block is null || fact.Text is null))
            return false;
        var own = hint.AsSpan(0, hint.IndexOf(Around, StringComparison.Ordinal) is var end and >= 0 ? end : hint.Length);
        return own.Contains(Property, StringComparison.OrdinalIgnoreCase);
    }
}
