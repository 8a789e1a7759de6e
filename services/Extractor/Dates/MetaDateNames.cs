namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells from the name of a <c>meta</c> element which date it holds.</summary>
internal static class MetaDateNames
{
    private static readonly string[] PublishedParts = ["publish", "pubdate", "issued", "datecreated", "created", "displaydate", "releasedate", "postdate", "articledate", "pubtime", "firstpub", "createat"];
    private static readonly string[] ModifiedParts = ["modif", "updat", "revis", "lastmod", "lastedit"];
    private static readonly string[] OtherParts = ["expir", "copyright", "event", "birth", "start", "end", "unpublish", "publisher", "review", "embargo", "verified", "crawl"];

    /// <summary>The label and the trust in it; nothing for a name that is about no date.</summary>
    internal static (DateLabel Label, double Weight) Classify(string name)
    {
        var bare = Bare(name);
        if (Has(bare, OtherParts) && !bare.Contains("publishtime", StringComparison.Ordinal))
            return (DateLabel.Other, 0);
        if (Has(bare, ModifiedParts))
            return (DateLabel.Modified, name is "article:modified_time" or "og:updated_time" ? 0.7 : 0.5);
        if (Has(bare, PublishedParts))
            return (DateLabel.Published, name is "article:published_time" ? 0.75 : 0.55);
        return bare switch
        {
            "date" or "dcdate" or "dctermsdate" or "sailthrudate" or "citationdate" or "citationonlinedate" or "parselypubdate" or "timestamp" => (DateLabel.Published, 0.45),
            _ => (DateLabel.None, 0),
        };
    }

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static bool Has(string bare, string[] parts) => Array.Exists(parts, part => bare.Contains(part, StringComparison.Ordinal));
}
