using System.Buffers;

namespace NewsPipeline.Extractor.Dates;

/// <summary>Tells from the name of a <c>meta</c> element which date it holds.</summary>
internal static class MetaDateNames
{
    private static readonly string[] OfPublication = ["publish", "publicationdate", "publicationtime", "pubdate", "issued", "datecreated", "created", "displaydate", "releasedate", "postdate", "articledate", "pubtime", "firstpub", "createat"];
    private static readonly string[] OfChange = ["modif", "updat", "revis", "lastmod", "lastedit"];
    private static readonly string[] OfOthers = ["expir", "copyright", "event", "birth", "start", "end", "unpublish", "publisher", "review", "embargo", "verified", "crawl"];

    // Less than a date line's: some systems fill it with the date of the change.
    private const double OfAnyDate = 0.44;

    private static readonly SearchValues<string> PublishedParts = Parts(OfPublication);
    private static readonly SearchValues<string> ModifiedParts = Parts(OfChange);
    private static readonly SearchValues<string> OtherParts = Parts(OfOthers);
    private static readonly SearchValues<string> AnyParts = Parts([.. OfPublication, .. OfChange, .. OfOthers, "date", "timestamp"]);

    /// <summary>The label and the trust in it; nothing for a name that is about no date.</summary>
    internal static (DateLabel Label, double Weight) Classify(string name)
    {
        Span<char> letters = name.Length <= 128 ? stackalloc char[128] : new char[name.Length];
        var bare = Bare(name, letters);
        // Most names are about no date, and one look tells.
        if (!bare.ContainsAny(AnyParts))
            return (DateLabel.None, 0);
        if (bare.ContainsAny(OtherParts) && !bare.Contains("publishtime", StringComparison.Ordinal))
            return (DateLabel.Other, 0);
        if (bare.ContainsAny(ModifiedParts))
            return (DateLabel.Modified, name is "article:modified_time" or "og:updated_time" ? 0.7 : 0.5);
        if (bare.ContainsAny(PublishedParts))
            return (DateLabel.Published, name is "article:published_time" ? 0.75 : 0.55);
        return bare switch
        {
            "date" or "dcdate" or "dctermsdate" or "sailthrudate" or "citationdate" or "citationonlinedate" or "parselypubdate" or "timestamp"
                or "pdate" or "datepub" or "daterelease" or "dateavailable" or "contentdate" => (DateLabel.Published, OfAnyDate),
            _ => (DateLabel.None, 0),
        };
    }

    private static ReadOnlySpan<char> Bare(string name, Span<char> letters)
    {
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                letters[length++] = char.ToLowerInvariant(c);
        }
        return letters[..length];
    }

    private static SearchValues<string> Parts(params ReadOnlySpan<string> parts) => SearchValues.Create(parts, StringComparison.Ordinal);
}
